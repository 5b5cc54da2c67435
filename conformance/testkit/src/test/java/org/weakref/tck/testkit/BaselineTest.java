package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weakref.tck.testkit.Samples.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Level;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

class BaselineTest {
  private static final String ID = "callbacks/two-callbacks-run-newest-first";

  private static ScenarioResult result(Verdict verdict) {
    return Samples.result(verdict, Expectation.NONE, Level.MUST);
  }

  private static List<String> updated(RunReport report, String... lines) {
    RunOptions options = RunOptions.DEFAULT.with(Expectations.parse(List.of(lines), "known.txt"));
    return new Baseline(List.of(lines), "known.txt", report, options).updated();
  }

  @Test
  void aLineThatIsStillTrueStaysWithItsRemarks() {
    assertThat(updated(report(result(Verdict.FAIL)), "# why", "", "callbacks | told | heap order"))
        .containsExactly("# why", "", "callbacks | told | heap order");
  }

  @Test
  void aLineWhoseScenarioPassesGoes() {
    assertThat(updated(report(result(Verdict.PASS)), "callbacks | told | heap order")).isEmpty();
  }

  @Test
  void aLineThatMatchesNothingGoes() {
    assertThat(updated(report(result(Verdict.PASS)), "no-such | told | heap order")).isEmpty();
  }

  @Test
  void aLineWithAnotherMessageKeepsItsCause() {
    assertThat(updated(report(result(Verdict.FAIL)), "callbacks | else | heap order | bug 7"))
        .containsExactly(ID + " | told | heap order | bug 7");
  }

  @Test
  void aNewFailureWaitsForItsCause() {
    assertThat(updated(report(result(Verdict.FAIL))))
        .containsExactly(ID + " | told | not looked into yet");
  }

  @Test
  void aFailureThatCountsForNothingGetsNoLine() {
    ScenarioResult detail = Samples.result(Verdict.FAIL, Expectation.NONE, Level.DETAIL);
    assertThat(updated(report(detail))).isEmpty();
  }

  @Test
  void aFlakyLineStaysThoughItPassed() {
    assertThat(updated(report(result(Verdict.PASS)), "flaky callbacks | | a race"))
        .containsExactly("flaky callbacks | | a race");
  }

  @Test
  void anInconclusiveRunIsRefused() {
    assertThatThrownBy(() -> updated(report(result(Verdict.INCONCLUSIVE))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(ID);
  }

  @Test
  void aRunThatEndedBeforeIsRefused() {
    assertThatThrownBy(() -> updated(report(result(Verdict.NOT_RUN))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("not judged");
  }

  @Test
  void aPartialRunIsRefused() {
    RunOptions partial = RunOptions.DEFAULT.with(new Selection(List.of("callbacks"), List.of()));
    assertThatThrownBy(
            () -> new Baseline(List.of(), "known.txt", report(result(Verdict.PASS)), partial))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("whole suite");
  }

  @Test
  void whatIsWrittenCanBeReadAgain() {
    ScenarioResult piped =
        new ScenarioResult(
            Samples.scenario("Two callbacks run newest first", Level.MUST),
            Verdict.FAIL,
            Expectation.NONE,
            "got a | b\nand more",
            List.of(),
            0);
    List<String> lines = updated(report(piped));
    assertThat(Expectations.parse(lines, "known.txt").foresaw(piped)).isTrue();
  }
}
