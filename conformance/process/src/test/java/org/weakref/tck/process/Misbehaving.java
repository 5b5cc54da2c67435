package org.weakref.tck.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * A harness that says hello, opens and closes as it should, and misbehaves in one way when it is to
 * perform something. Without any library, so that it starts fast.
 */
final class Misbehaving {
  private static final PrintStream OUT = System.out;
  private static final String DONE = ",\"outcome\":{\"returned\":null},\"events\":[]}";
  private static final String PRINTED = "{\"events\":[{\"printed\":\"last\"}]}";
  private static final int MIB = 1 << 20;

  private Misbehaving() {}

  public static void main(String[] arguments) throws Exception {
    String manner = arguments[0];
    if (manner.equals("sleeps")) {
      sleep();
    } else if (manner.startsWith("start:")) {
      misbehaveAtStart(manner);
    } else if (manner.equals("stubborn")) {
      Runtime.getRuntime().addShutdownHook(new Thread(Misbehaving::sleep));
    }
    serve(manner);
  }

  private static void serve(String manner) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String id = line.replaceAll(".*\"id\":(\\d+).*", "$1");
      if (line.contains("\"do\":\"hello\"")) {
        say(hello(id, 1));
      } else if (line.contains("\"do\":\"perform\"")) {
        misbehave(manner, id);
      } else {
        say("{\"id\":" + id + DONE);
        if (manner.equals("deaf") && line.contains("open")) {
          sleep();
        } else if (manner.equals("dies-idle") && line.contains("close")) {
          Runtime.getRuntime().halt(4);
        }
      }
    }
  }

  private static void misbehaveAtStart(String manner) {
    switch (manner) {
      case "start:ends" -> {
        System.err.println("Traceback:\n  no module named weakref");
        Runtime.getRuntime().halt(3);
      }
      case "start:silent" -> sleep();
      case "start:garbage" -> say("Welcome to MyPython 1.0");
      default -> say(hello("1", 2));
    }
    sleep();
  }

  private static void misbehave(String manner, String id) throws Exception {
    switch (manner) {
      case "crashes" -> {
        System.err.println("about to fall");
        Runtime.getRuntime().halt(3);
      }
      case "killed" -> kill();
      case "hangs" -> sleep();
      case "garbage" -> say("<html>\u0007 502</html>");
      case "half-then-ends" -> {
        OUT.print("{\"id\":3,\"outc");
        OUT.flush();
        Runtime.getRuntime().halt(3);
      }
      case "half-then-hangs" -> {
        OUT.print("{\"id\":3,\"outc");
        OUT.flush();
        sleep();
      }
      case "oversized" -> say("x".repeat(2 * MIB));
      case "wrong-id" -> say("{\"id\":99" + DONE);
      case "twice" -> say("{\"id\":" + id + DONE + "\n{\"id\":" + id + DONE);
      default -> misbehaveOtherwise(manner, id);
    }
  }

  private static void misbehaveOtherwise(String manner, String id) throws Exception {
    switch (manner) {
      case "noisy" -> {
        System.err.print("noise ".repeat(MIB / 6));
        say("{\"id\":" + id + DONE);
      }
      case "long" ->
          say(("{\"id\":" + id + DONE).replace("null", '"' + "x".repeat(MIB - 100) + '"'));
      case "parent" -> say(returned(id, child(false).pid()));
      case "orphaning" -> {
        System.err.println(child(true).pid());
        Runtime.getRuntime().halt(3);
      }
      case "environment" ->
          say(returned(id, Long.parseLong(System.getenv("PYTHONDONTWRITEBYTECODE"))));
      case "exit" -> {
        say(PRINTED + "\n" + PRINTED);
        Runtime.getRuntime().halt(7);
      }
      case "exit-stays" -> {
        OUT.close();
        sleep();
      }
      case "exit-refused" ->
          say("{\"id\":" + id + ",\"outcome\":{\"unsupported\":\"no\"},\"events\":[]}");
      case "exit-returns" -> say("{\"id\":" + id + DONE);
      case "exit-half" -> {
        OUT.print("{\"events\":[]}");
        OUT.flush();
        Runtime.getRuntime().halt(0);
      }
      case "exit-floods" -> flood();
      default -> say(returned(id, ProcessHandle.current().pid()));
    }
  }

  private static void flood() {
    while (!OUT.checkError()) {
      OUT.println("{\"events\":[]}");
    }
  }

  private static Process child(boolean holdsOutput) throws IOException {
    // Not by the command of the tests, whose library is not there.
    ProcessBuilder builder =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Misbehaving.class.getName(),
            "sleeps");
    return (holdsOutput ? builder.inheritIO() : builder).start();
  }

  private static void kill() throws IOException {
    new ProcessBuilder("kill", "-9", String.valueOf(ProcessHandle.current().pid())).start();
    sleep();
  }

  private static String returned(String id, long value) {
    return "{\"id\":" + id + ",\"outcome\":{\"returned\":" + value + "},\"events\":[]}";
  }

  private static String hello(String id, int protocol) {
    return ("{\"id\":%s,\"hello\":{\"protocol\":%d,\"name\":\"M\",\"version\":\"1\",\"language\":\"java\","
            + "\"specVersion\":\"3.11\",\"reclamation\":\"none\",\"capabilities\":[\"reference\"]}}")
        .formatted(id, protocol);
  }

  private static void say(String line) {
    OUT.println(line);
    OUT.flush();
  }

  private static void sleep() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
