package org.weakref.tck.testkit.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

class ExpectedArgumentsTest {
  private static final Event.Ran RUN =
      new Event.Ran(
          "farewell",
          List.of(Value.of(3), Value.of("a, b")),
          Map.of("pitch", Value.of(5), "tempo", Value.NONE),
          List.of());

  private static boolean isGiven(String text, Event.Ran run) {
    return ExpectedArguments.parse(text).given(run.function()).stream()
        .allMatch(check -> check.holds(Outcome.done(), List.of(run)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[3, something] and pitch=5, tempo=nothing",
        "[3, something] and tempo=nothing, pitch=5",
        "[something, something] and pitch=something, tempo=nothing"
      })
  void whatWasGivenIsRecognized(String text) {
    assertThat(isGiven(text, RUN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[3, something]",
        "[3] and pitch=5, tempo=nothing",
        "[3, something, 5] and tempo=nothing",
        "[3, something] and pitch=5",
        "[3, something] and pitch=6, tempo=nothing",
        "[3, something] and pitch=5, tempo=nothing, key=1"
      })
  void whatWasNotGivenOrGivenOtherwiseIsAMismatch(String text) {
    assertThat(isGiven(text, RUN)).isFalse();
  }

  @Test
  void aListOfPairsIsNoNamedArgument() {
    Value pairs = Value.of(List.of(Value.of(List.of(Value.of("pitch"), Value.of(5)))));
    Event.Ran run = new Event.Ran("farewell", List.of(pairs), List.of());
    assertThat(isGiven("[] and pitch=5", run)).isFalse();
  }
}
