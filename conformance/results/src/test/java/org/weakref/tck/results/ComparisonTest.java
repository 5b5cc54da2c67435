package org.weakref.tck.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakref.tck.results.Comparison.Change;
import org.weakref.tck.results.Comparison.Kind;

class ComparisonTest {
  private static Kind from(Verdict before, Verdict after) {
    return Comparison.of(run(before), run(after)).changes().get(0).kind();
  }

  private static Results run(Verdict verdict) {
    return ResultsTest.results(ResultsTest.scenario("a", verdict, "callback-newest-first"));
  }

  @Test
  void aFailureThatPassesIsBetter() {
    assertThat(from(Verdict.FAIL, Verdict.PASS)).isEqualTo(Kind.BETTER);
  }

  @Test
  void aPassThatFailsIsWorse() {
    assertThat(from(Verdict.PASS, Verdict.CRASH)).isEqualTo(Kind.WORSE);
  }

  @Test
  void aPassThatNoLongerAppliesIsWorse() {
    assertThat(from(Verdict.PASS, Verdict.NOT_APPLICABLE)).isEqualTo(Kind.WORSE);
  }

  @Test
  void aPassThatBecomesInconclusiveIsWorse() {
    assertThat(from(Verdict.PASS, Verdict.INCONCLUSIVE)).isEqualTo(Kind.WORSE);
  }

  @Test
  void aFailureThatBecomesACrashIsNeither() {
    assertThat(from(Verdict.FAIL, Verdict.CRASH)).isEqualTo(Kind.OTHER);
  }

  @Test
  void whatStaysTheSameIsNoChange() {
    assertThat(Comparison.of(run(Verdict.FAIL), run(Verdict.FAIL)).changes()).isEmpty();
  }

  @Test
  void whatComesAndWhatGoesIsTold() {
    assertThat(Comparison.of(run(Verdict.PASS), ResultsTest.results()).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.REMOVED);
    assertThat(Comparison.of(ResultsTest.results(), run(Verdict.PASS)).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.ADDED);
  }
}
