package org.weakref.tck.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioIdTest {
  @Test
  void aTitleBecomesLowerCaseWordsWithDashes() {
    assertThat(ScenarioId.of("callbacks", "A dead proxy: raises ReferenceError!"))
        .hasToString("callbacks/a-dead-proxy-raises-referenceerror");
  }

  @Test
  void accentsAreTakenOff() {
    assertThat(ScenarioId.of("examples", "Café")).hasToString("examples/cafe");
  }

  @Test
  void operatorsAreSpelt() {
    assertThat(ScenarioId.of("proxies", "\"p\" <= 3 and \"p\" += 3"))
        .hasToString("proxies/p-le-3-and-p-plus-is-3");
  }
}
