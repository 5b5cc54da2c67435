package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuiteTest {
  private static final Suite SUITE = Suite.load();

  @Test
  void thereAreScenarios() {
    assertThat(SUITE.scenarios()).isNotEmpty();
  }

  @Test
  void everyScenarioHasAnIdOfItsOwn() {
    assertThat(SUITE.scenarios()).extracting(Scenario::id).doesNotHaveDuplicates();
  }

  @Test
  void everyScenarioProvesAClause() {
    assertThat(SUITE.scenarios())
        .allSatisfy(
            scenario -> assertThat(scenario.clauses()).as(scenario.location()).isNotEmpty());
  }

  @Test
  void everyScenarioStandsUnderItsRule() {
    assertThat(SUITE.scenarios())
        .allSatisfy(scenario -> assertThat(scenario.rule()).as(scenario.location()).isNotEmpty());
  }
}
