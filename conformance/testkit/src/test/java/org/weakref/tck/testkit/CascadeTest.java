package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.ClauseId;
import org.weakref.spec.Level;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

class CascadeTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final String BASIC = "ref-call-returns-referent";
  private static final String CALLED = "callback-called-on-death";
  private static final String NEWEST_FIRST = "callback-newest-first";

  private static ScenarioResult result(Verdict verdict, String... clauses) {
    List<Clause> all =
        Stream.of(clauses).map(id -> CATALOGUE.clause(new ClauseId(id)).orElseThrow()).toList();
    String title = String.join(" ", clauses) + " " + verdict;
    return new ScenarioResult(
        new Scenario(ScenarioId.of("callbacks", title), title, "", "callbacks/a.feature", 1, all),
        verdict,
        Expectation.NONE,
        "told",
        List.of(),
        0);
  }

  private static List<Verdict> verdicts(ScenarioResult... results) {
    return Cascade.of(List.of(results), CATALOGUE).stream().map(ScenarioResult::verdict).toList();
  }

  @Test
  void whatBuildsOnABrokenClauseIsBlocked() {
    assertThat(verdicts(result(Verdict.FAIL, CALLED), result(Verdict.FAIL, NEWEST_FIRST)))
        .containsExactly(Verdict.FAIL, Verdict.BLOCKED);
  }

  @Test
  void whatBuildsOnItInTurnIsBlockedByTheFirst() {
    ScenarioResult last =
        Cascade.of(
                List.of(
                    result(Verdict.FAIL, BASIC),
                    result(Verdict.FAIL, CALLED),
                    result(Verdict.FAIL, NEWEST_FIRST)),
                CATALOGUE)
            .get(2);
    assertThat(last.message()).isEqualTo("it builds on " + BASIC + ", which is not kept: told");
  }

  @Test
  void aClauseThatIsKeptNowAndThenBlocksNothing() {
    assertThat(
            verdicts(
                result(Verdict.PASS, CALLED),
                result(Verdict.FAIL, CALLED),
                result(Verdict.FAIL, NEWEST_FIRST)))
        .containsExactly(Verdict.PASS, Verdict.FAIL, Verdict.FAIL);
  }

  @Test
  void aClauseThatWasNotJudgedBlocksNothing() {
    assertThat(verdicts(result(Verdict.NOT_APPLICABLE, CALLED), result(Verdict.FAIL, NEWEST_FIRST)))
        .containsExactly(Verdict.NOT_APPLICABLE, Verdict.FAIL);
  }

  @Test
  void whatPassesAllTheSamePasses() {
    assertThat(verdicts(result(Verdict.FAIL, CALLED), result(Verdict.PASS, NEWEST_FIRST)))
        .containsExactly(Verdict.FAIL, Verdict.PASS);
  }

  @Test
  void aCrashIsLookedIntoByItself() {
    assertThat(verdicts(result(Verdict.FAIL, CALLED), result(Verdict.CRASH, NEWEST_FIRST)))
        .containsExactly(Verdict.FAIL, Verdict.CRASH);
  }

  @Test
  void aScenarioOfTheBrokenClauseItselfFails() {
    assertThat(verdicts(result(Verdict.FAIL, CALLED), result(Verdict.FAIL, CALLED, NEWEST_FIRST)))
        .containsExactly(Verdict.FAIL, Verdict.FAIL);
  }

  @Test
  void whatIsBlockedIsNotCountedAgain() {
    List<ScenarioResult> results =
        Cascade.of(
            List.of(result(Verdict.FAIL, CALLED), result(Verdict.FAIL, NEWEST_FIRST)), CATALOGUE);
    assertThat(new Unexpected(RunOptions.DEFAULT).of(List.of(), results, new SpecVersion(3, 14)))
        .hasSize(1);
  }

  @Test
  void onlyWhatIsPromisedIsRequired() {
    assertThat(CATALOGUE.clauses())
        .allSatisfy(
            clause ->
                assertThat(clause.requires())
                    .as(clause.id().toString())
                    .map(id -> CATALOGUE.clause(id).orElseThrow())
                    .allMatch(required -> required.level() == Level.MUST)
                    .allMatch(required -> required.surface().isEmpty()));
  }
}
