package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;

/** A harness that dies in mid-scenario spoils that scenario alone. */
class CrashTest {
  private static RunReport report;

  @BeforeAll
  static void judge() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            DyingHarness.class.getName());
    try (ProcessImplementation dying = new ProcessImplementation(command)) {
      Selection selection =
          new Selection(List.of("ref-callback-attribute*", "ref-call-returns-referent"), List.of());
      report = Suite.load().run(dying, RunOptions.DEFAULT.with(selection), RunListener.NONE);
    }
  }

  private static Set<String> clausesWith(Verdict verdict) {
    return report.results().stream()
        .filter(result -> result.verdict() == verdict)
        .flatMap(result -> result.scenario().clauses().stream())
        .map(clause -> clause.id().value())
        .collect(Collectors.toSet());
  }

  @Test
  void theScenarioInWhichItDiesIsACrash() {
    assertThat(clausesWith(Verdict.CRASH)).contains("ref-callback-attribute");
  }

  @Test
  void theRestGoesOn() {
    assertThat(clausesWith(Verdict.PASS)).contains("ref-call-returns-referent");
  }

  @Test
  void theMessageSaysHowItEnded() {
    assertThat(
            report.results().stream()
                .filter(result -> result.verdict() == Verdict.CRASH)
                .map(ScenarioResult::message))
        .isNotEmpty()
        .allMatch(message -> message.contains(Integer.toString(DyingHarness.STATUS)));
  }

  @Test
  void aCrashFailsTheRun() {
    assertThat(report.exitCode()).isEqualTo(1);
  }
}
