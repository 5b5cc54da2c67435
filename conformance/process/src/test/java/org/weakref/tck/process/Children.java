package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.spi.Value;

/** Real processes for tests: this Java, running small mains. */
final class Children {
  static final Command COLLECT = new Command.Collect();
  static final Command EXIT = new Command.Exit(Command.Manner.EXIT_CALL, 7);

  /** For processes that never answer: whatever does answer does it sooner. */
  static final Limits IMPATIENT = Limits.DEFAULT.withRequest(Duration.ofMillis(500));

  private Children() {}

  /** The command that runs a main of no library. */
  static List<String> command(Class<?> main, String argument) {
    String classes = main.getProtectionDomain().getCodeSource().getLocation().getPath();
    return java(classes, main, argument);
  }

  /** The command that runs a main with all that the tests have. */
  static List<String> commandWithLibraries(Class<?> main) {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return java(path, main, "-");
  }

  private static List<String> java(String classPath, Class<?> main, String argument) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-cp",
        classPath,
        main.getName(),
        argument);
  }

  static ProcessImplementation misbehaving(String manner) {
    return misbehaving(manner, Limits.DEFAULT);
  }

  static ProcessImplementation misbehaving(String manner, Limits limits) {
    return new ProcessImplementation(command(Misbehaving.class, manner), limits);
  }

  /** The number that a session returns: for some manners, the id of a process. */
  static long number(Session session) {
    Outcome outcome = session.perform(COLLECT).outcome();
    return ((Value.Whole) ((Outcome.Returned) outcome).value()).value();
  }

  /** Performs something that breaks the session. */
  static void breaks(Session session) {
    assertThatThrownBy(() -> session.perform(COLLECT)).isInstanceOf(SessionBroken.class);
  }

  static boolean isAlive(long pid) {
    // A process that nobody has waited for yet is dead, and still there.
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(p -> p.info().command())
        .isPresent();
  }
}
