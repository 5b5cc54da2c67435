package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Level;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

class ExpectationsTest {
  private static final Scenario SCENARIO =
      Samples.scenario("Two callbacks run newest first", Level.MUST);

  private static Expectations parse(String... lines) {
    return Expectations.parse(List.of(lines), "known.txt");
  }

  private static List<String> unexpected(
      Expectations expectations, Verdict verdict, String message) {
    return unexpected(expectations, verdict, message, new SpecVersion(3, 14));
  }

  private static List<String> unexpected(
      Expectations expectations, Verdict verdict, String message, SpecVersion version) {
    RunOptions options =
        new RunOptions(
            Selection.ALL,
            Level.DERIVED,
            Optional.empty(),
            false,
            expectations,
            1,
            false,
            Optional.empty());
    ScenarioResult result =
        new ScenarioResult(SCENARIO, verdict, expectations.of(SCENARIO), message, List.of(), 0);
    return new Unexpected(options).of(List.of(SCENARIO), List.of(result), version);
  }

  @Test
  void aLineNamesPatternMessageAndCause() {
    assertThat(parse("# why", "", "callback-newest-first | expected | heap order").cause(SCENARIO))
        .contains("heap order");
  }

  @Test
  void aKnownFailureWithItsMessageIsExpected() {
    assertThat(
            unexpected(
                parse("callback-newest-first | expected [a] | heap order"),
                Verdict.FAIL,
                "x: expected [a], got [b]"))
        .isEmpty();
  }

  @Test
  void aKnownFailureWithAnotherMessageIsUnexpected() {
    assertThat(
            unexpected(
                parse("callback-newest-first | expected [a] | heap order"),
                Verdict.FAIL,
                "x: expected [c], got [b]"))
        .singleElement()
        .asString()
        .contains("another message");
  }

  @Test
  void aKnownFailureThatPassesIsUnexpected() {
    assertThat(unexpected(parse("callbacks | expected | heap order"), Verdict.PASS, ""))
        .singleElement()
        .asString()
        .contains("unexpected pass");
  }

  @Test
  void aPatternThatMatchesNothingIsStale() {
    assertThat(unexpected(parse("callback-oldest-first | | heap order"), Verdict.PASS, ""))
        .singleElement()
        .asString()
        .contains("known.txt:1");
  }

  @Test
  void aKnownFailureThatDoesNotApplyIsStale() {
    assertThat(
            unexpected(parse("callbacks | | heap order"), Verdict.NOT_APPLICABLE, "not declared"))
        .singleElement()
        .asString()
        .contains("does not apply");
  }

  @Test
  void aKnownFailureThatBindsInLaterVersionsIsNotStale() {
    assertThat(
            unexpected(
                parse("callbacks | | heap order"),
                Verdict.NOT_APPLICABLE,
                "it binds from 2.1 on",
                new SpecVersion(2, 0)))
        .isEmpty();
  }

  @Test
  void aFlakyScenarioMayPass() {
    assertThat(unexpected(parse("flaky callbacks | | a race"), Verdict.PASS, "")).isEmpty();
  }

  @Test
  void aFlakyScenarioIsToldFromOneThatFailsEachTime() {
    assertThat(parse("flaky callbacks | | a race").of(SCENARIO)).isEqualTo(Expectation.KNOWN_FLAKY);
  }

  @Test
  void aLineWithoutCauseIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> parse("callbacks | expected"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("known.txt:1: ");
  }

  @Test
  void aMissingFileIsRefusedByName() {
    assertThatThrownBy(() -> Expectations.read(Path.of("no such file.txt")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no such file.txt");
  }
}
