package org.weakref.tck.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * A harness that does what two scenarios ask, and misbehaves in one way in the first of them.
 * Without any library, so that it starts fast. It writes the ids of what it starts to a file.
 */
final class FaultyHarness {
  private static final PrintStream OUT = System.out;
  private static final String NOTHING = "{\"returned\":null}";
  private static final String SONG = "{\"returned\":{\"names\":[\"song\"],\"type\":\"Plain\"}}";
  private static final int MIB = 1 << 20;

  private final String fault;
  private final Path pids;

  /** How to go on when the first scenario has ended. */
  private boolean isDue;

  private FaultyHarness(String fault, Path pids) {
    this.fault = fault;
    this.pids = pids;
  }

  /** Which fault, in lower case, and where to write the ids. */
  public static void main(String[] arguments) throws Exception {
    FaultyHarness harness = new FaultyHarness(arguments[0], Path.of(arguments[1]));
    harness.tell(ProcessHandle.current().pid());
    if (harness.fault.equals("hangs_and_ignores_termination")) {
      Runtime.getRuntime().addShutdownHook(new Thread(FaultyHarness::hang));
    }
    harness.serve();
  }

  static List<String> command(Fault fault, Path pids) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Xmx64m",
        "-cp",
        FaultyHarness.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
        FaultyHarness.class.getName(),
        fault.name().toLowerCase(Locale.ROOT),
        pids.toString());
  }

  private void serve() throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String id = line.replaceAll(".*?\"id\":(\\d+).*", "$1");
      if (line.contains("\"into\":\"back\"")) {
        isDue = true;
        misbehave(id);
      } else if (line.contains("\"do\":\"close\"") && isDue) {
        isDue = false;
        end(id);
      } else {
        say(rightAnswer(id, line));
      }
    }
  }

  private static String rightAnswer(String id, String line) {
    if (line.contains("\"do\":\"hello\"")) {
      return hello(id);
    } else if (line.contains("\"dereference\"")) {
      return answer(id, SONG);
    } else if (line.contains("\"operate\"")) {
      return answer(id, "{\"returned\":" + !line.contains("twin") + "}");
    }
    return answer(id, NOTHING);
  }

  private void misbehave(String id) throws Exception {
    switch (fault) {
      case "ends" -> fall("about to fall");
      case "falls_with_terminal_codes" -> fall("\u001b[2J\u0007");
      case "ends_without_a_word" -> Runtime.getRuntime().halt(0);
      case "ends_by_a_signal" -> {
        new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid()).start();
        hang();
      }
      case "ends_in_mid_answer" -> {
        begin(id);
        Runtime.getRuntime().halt(3);
      }
      case "closes_its_output" -> {
        OUT.close();
        hang();
      }
      case "hangs", "stops_reading", "hangs_and_ignores_termination" -> hang();
      case "hangs_in_mid_answer" -> {
        begin(id);
        hang();
      }
      case "drips" -> drip(answer(id, SONG));
      default -> speakBadly(id);
    }
  }

  private void speakBadly(String id) throws Exception {
    String right = answer(id, SONG);
    switch (fault) {
      case "says_garbage" -> say("<html>502 Bad Gateway</html>");
      case "says_terminal_codes" -> say("\u001b[2J\u001b]0;title\u0007");
      case "says_no_utf_8" -> {
        OUT.write(right.replace("song", "so?g").getBytes(StandardCharsets.UTF_8), 0, 20);
        OUT.write(0xff);
        say("");
      }
      case "says_an_empty_line" -> say("");
      case "says_a_list" -> say("[" + right + "]");
      case "says_hello_again" -> say(hello(id));
      case "prints_before_the_answer" -> say("debug: here\n" + right);
      case "prints_on_the_line_of_the_answer" -> say("debug: here" + right);
      case "answers_another_request" -> say(answer("99", SONG));
      case "answers_an_earlier_request" -> say(answer("2", SONG));
      case "answers_twice" -> say(right + "\n" + right);
      case "answers_without_outcome" -> say("{\"id\":" + id + ",\"events\":[]}");
      case "answers_with_two_outcomes" ->
          say(answer(id, "{\"returned\":1,\"unsupported\":\"both\"}"));
      case "answers_with_a_field_too_many" -> say(right.replace("\"id\"", "\"extra\":1,\"id\""));
      case "answers_with_a_duplicate_field" -> say(right.replace("\"id\"", "\"id\":1,\"id\""));
      case "refuses_what_it_declared" -> say(answer(id, "{\"unsupported\":\"no\"}"));
      case "answers_markup" ->
          say(answer(id, "{\"raised\":{\"error\":\"\\u001b[31m<script>\",\"message\":\"\"}}"));
      default -> speakTooMuch(id);
    }
  }

  private void speakTooMuch(String id) throws Exception {
    switch (fault) {
      case "answers_too_long" -> say(returned(id, '"' + "x".repeat(2 * MIB) + '"'));
      case "answers_at_length" ->
          say(
              answer(
                  id,
                  "{\"raised\":{\"error\":\"E\",\"message\":\"%s\"}}"
                      .formatted("x".repeat(MIB - 1000))));
      case "answers_too_deep" -> say(returned(id, "[".repeat(5000) + "]".repeat(5000)));
      case "answers_too_many_values" -> say(returned(id, "[1" + ",1".repeat(400_000) + "]"));
      case "answers_a_number_too_large" -> say(returned(id, "9".repeat(30)));
      case "answers_without_end" -> flood("x".repeat(1000));
      case "floods_its_output" -> flood("{\"events\":[]}\n");
      case "floods_its_error_output" -> {
        System.err.print("noise ".repeat(MIB));
        say(answer(id, SONG));
      }
      default -> start(id);
    }
  }

  private void start(String id) throws Exception {
    switch (fault) {
      case "has_a_child" -> child(false, "sleep", "600");
      case "has_a_child_and_ends" -> {
        child(false, "sleep", "600");
        fall("with a child");
      }
      case "has_a_child_that_holds_the_output_and_ends" -> {
        child(true, "sleep", "600");
        fall("with a child");
      }
      case "has_a_child_that_ignores_termination_and_hangs" -> {
        child(false, "sh", "-c", "trap '' TERM; while :; do sleep 1; done");
        hang();
      }
      case "has_a_grandchild_without_parent" ->
          new ProcessBuilder("sh", "-c", "sleep 600 & echo $! >>" + pids).start().waitFor();
      default -> {
        // The fault comes at the end of the session, or not at all.
      }
    }
    say(answer(id, SONG));
  }

  private void end(String id) {
    switch (fault) {
      case "ends_at_close" -> fall("at close");
      case "hangs_at_close" -> hang();
      default -> say(answer(id, NOTHING));
    }
    if (fault.equals("ends_between_sessions")) {
      Runtime.getRuntime().halt(3);
    } else if (fault.equals("speaks_between_sessions")) {
      say("debug: idle");
    }
  }

  private void child(boolean holdsOutput, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    tell((holdsOutput ? builder.inheritIO() : builder).start().pid());
  }

  private void tell(long pid) throws IOException {
    Files.writeString(pids, pid + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void fall(String lastWords) {
    System.err.println(lastWords);
    Runtime.getRuntime().halt(3);
  }

  private static void begin(String id) {
    OUT.print("{\"id\":" + id + ",\"outc");
    OUT.flush();
  }

  private static void drip(String answer) throws InterruptedException {
    for (int i = 0; i < answer.length() - 1; i++) {
      OUT.print(answer.charAt(i));
      OUT.flush();
      Thread.sleep(100); // As slow as this fault is.
    }
    hang();
  }

  private static void flood(String text) {
    while (!OUT.checkError()) {
      OUT.print(text);
    }
  }

  private static String answer(String id, String outcome) {
    return "{\"id\":" + id + ",\"outcome\":" + outcome + ",\"events\":[]}";
  }

  private static String returned(String id, String value) {
    return answer(id, "{\"returned\":" + value + "}");
  }

  private static String hello(String id) {
    return ("{\"id\":%s,\"hello\":{\"protocol\":1,\"name\":\"../../../Faulty\",\"version\":\"<b>1\","
            + "\"language\":\"java\",\"specVersion\":\"3.11\",\"reclamation\":\"none\",\"capabilities\":[\"reference\"]}}")
        .formatted(id);
  }

  private static void say(String line) {
    OUT.println(line);
    OUT.flush();
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
