package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weakref.tck.testkit.Samples.report;
import static org.weakref.tck.testkit.Samples.result;

import org.junit.jupiter.api.Test;
import org.weakref.spec.Level;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

class ExitCodeTest {
  private static final ScenarioResult PASSED = result(Verdict.PASS, Expectation.NONE, Level.MUST);

  @Test
  void passedScenariosExitWithZero() {
    assertThat(report(PASSED).exitCode()).isZero();
  }

  @Test
  void anUnexpectedFailureExitsWithOne() {
    assertThat(report(PASSED, result(Verdict.FAIL, Expectation.NONE, Level.MUST)).exitCode())
        .isEqualTo(1);
  }

  @Test
  void aCrashExitsWithOne() {
    assertThat(report(PASSED, result(Verdict.CRASH, Expectation.NONE, Level.MUST)).exitCode())
        .isEqualTo(1);
  }

  @Test
  void aFailureOfADetailExitsWithZero() {
    assertThat(report(PASSED, result(Verdict.FAIL, Expectation.NONE, Level.DETAIL)).exitCode())
        .isZero();
  }

  @Test
  void anUnexpectedPassExitsWithOne() {
    assertThat(report(result(Verdict.PASS, Expectation.KNOWN_FAILING, Level.MUST)).exitCode())
        .isEqualTo(1);
  }

  @Test
  void aPassOfAFlakyScenarioExitsWithZero() {
    assertThat(report(result(Verdict.PASS, Expectation.KNOWN_FLAKY, Level.MUST)).exitCode())
        .isZero();
  }

  @Test
  void anInconclusiveScenarioExitsWithThree() {
    assertThat(
            report(PASSED, result(Verdict.INCONCLUSIVE, Expectation.NONE, Level.MUST)).exitCode())
        .isEqualTo(3);
  }

  @Test
  void noScenarioAtAllExitsWithThree() {
    assertThat(report().exitCode()).isEqualTo(3);
  }

  @Test
  void nothingApplicableExitsWithThree() {
    assertThat(report(result(Verdict.NOT_APPLICABLE, Expectation.NONE, Level.MUST)).exitCode())
        .isEqualTo(3);
  }
}
