package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** JVMs that really end. */
@Timeout(120)
class FinalizerExitTest {

  private static final List<String> ALL =
      List.of("other 2", "common 2", "other 1", "common 1", "other 0", "common 0");

  /** What a program printed, and its exit status. */
  private record Ended(List<String> lines, int status) {}

  private static Process start(String manner) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Xmx256m",
              "-cp",
              Locations.classPath(),
              ExitProgram.class.getName(),
              manner)
          .redirectErrorStream(true)
          .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Ended run(String manner) {
    return ended(start(manner));
  }

  private static Ended ended(Process process) {
    try {
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
      return new Ended(text.lines().toList(), process.exitValue());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void liveOnesRunInReverseOrderAcrossObjectsAndDomains() {
    assertThat(run("end").lines).containsExactlyElementsOf(after("end"));
  }

  @Test
  void theyRunAfterAnExitCall() {
    assertThat(run("exit").lines).isEqualTo(ALL);
  }

  @Test
  void statusOfTheExitCallIsKept() {
    assertThat(run("exit").status).isEqualTo(7);
  }

  @Test
  void theyRunAfterAnUncaughtError() {
    assertThat(run("error").lines).containsSubsequence(ALL);
  }

  @Test
  void statusOfTheUncaughtErrorIsKept() {
    assertThat(run("error").status).isEqualTo(1);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals there")
  void theyRunAfterASignal() throws IOException {
    Process process = start("signal");
    int first = process.getInputStream().read(new byte["ready".length() + 1]);
    assertThat(first).isPositive();
    process.toHandle().destroy(); // Leaves the streams open, unlike that of the process itself.
    assertThat(ended(process).lines).containsSubsequence(ALL);
  }

  @Test
  void theyRunAfterTheThreadsThatKeepTheProgramRunning() {
    assertThat(run("thread").lines).containsExactlyElementsOf(after("thread"));
  }

  @Test
  void noneRunsAfterAnAbruptEnd() {
    assertThat(run("halt").lines).isEmpty();
  }

  @Test
  void errorIsReportedAndTheOthersRun() {
    assertThat(run("failing").lines)
        .anyMatch(line -> line.contains("IllegalStateException: failing"))
        .containsSubsequence(ALL);
  }

  @Test
  void oneThatAnotherMakesRunsNext() {
    assertThat(run("making").lines).containsExactlyElementsOf(after("made"));
  }

  @Test
  void oneThatAnotherMakesInANewDomainRunsNext() {
    assertThat(run("making in a new domain").lines).containsExactlyElementsOf(after("made"));
  }

  @Test
  void exitEndsWhileOtherThreadsMakeMore() {
    assertThat(run("busy").lines).isEqualTo(ALL);
  }

  private static List<String> after(String first) {
    return Stream.concat(Stream.of(first), ALL.stream()).toList();
  }
}
