package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.spec.Level;

class SelectionTest {
  private static final Scenario TWO =
      Samples.scenario("Two callbacks run newest first", Level.MUST);
  private static final Scenario THREE =
      Samples.scenario("Three callbacks run (newest first)", Level.MUST);
  private static final List<Scenario> ALL = List.of(TWO, THREE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback-newest-first",
        "callback-*",
        "callbacks",
        "callbacks/*",
        "*newest*",
        "CALLBACKS"
      })
  void aPatternMatchesClauseChapterOrScenario(String pattern) {
    assertThat(new Selection(List.of(pattern), List.of()).of(ALL)).containsExactly(TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callbacks/two-callbacks-run-newest-first",
        "Two callbacks run newest first",
        "two*"
      })
  void aPatternMatchesOneScenario(String pattern) {
    assertThat(new Selection(List.of(pattern), List.of()).of(ALL)).containsExactly(TWO);
  }

  @Test
  void whatIsSkippedIsNotRun() {
    assertThat(new Selection(List.of("callbacks"), List.of("three*")).of(ALL)).containsExactly(TWO);
  }

  @Test
  void aPatternIsNoRegularExpression() {
    assertThatThrownBy(() -> new Selection(List.of("callbac."), List.of()).of(ALL))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void aPatternThatMatchesNothingIsRefusedByName() {
    assertThatThrownBy(() -> new Selection(List.of(), List.of("proxies")).of(ALL))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("'proxies'");
  }
}
