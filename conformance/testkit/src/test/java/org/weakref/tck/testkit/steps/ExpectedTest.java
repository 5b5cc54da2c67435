package org.weakref.tck.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Value;

class ExpectedTest {
  private static final Value THING = new Value.Thing(List.of(), "PlainObject");

  private static boolean matchesInAnyOrder(String expected, Value... actual) {
    return Expected.parse(expected).inAnyOrder().matches(Value.of(List.of(actual)));
  }

  @Test
  void whatMatchesAnythingLeavesToAnotherWhatThatNeeds() {
    assertThat(matchesInAnyOrder("[something, 2]", Value.of(2), THING)).isTrue();
  }

  @Test
  void theOrderIsOfNoConcern() {
    assertThat(matchesInAnyOrder("[1, 2]", Value.of(2), Value.of(1))).isTrue();
  }

  @Test
  void aValueMatchesOnce() {
    assertThat(matchesInAnyOrder("[1, 1]", Value.of(1), Value.of(2))).isFalse();
  }

  @Test
  void oneMoreThanExpectedIsNoMatch() {
    assertThat(matchesInAnyOrder("[1]", Value.of(1), Value.of(2))).isFalse();
  }
}
