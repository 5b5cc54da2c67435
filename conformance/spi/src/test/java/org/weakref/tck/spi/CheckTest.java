package org.weakref.tck.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final Event.Ran HEARD =
      new Event.Ran(
          "heard",
          List.of(new Value.Thing(List.of("first"), "ref")),
          List.of(Outcome.done(), new Outcome.Raised("ValueError", "boom")));
  private static final Event.Ran CALLED = new Event.Ran("called", List.of(), List.of());

  private static boolean holds(Check check, Outcome outcome) {
    return check.holds(outcome, List.of(HEARD, CALLED));
  }

  private static boolean holds(Check check) {
    return holds(check, Outcome.done());
  }

  @Test
  void aValueHasItsShape() {
    Check check = new Check.Gives(new Shape.Exactly(Value.of(5)));
    assertThat(holds(check, Outcome.returned(Value.of(5)))).isTrue();
    assertThat(holds(check, Outcome.returned(Value.of(6)))).isFalse();
  }

  @Test
  void anErrorIsNoValue() {
    assertThat(
            holds(new Check.Gives(new Shape.Anything()), new Outcome.Raised("ValueError", "boom")))
        .isFalse();
  }

  @Test
  void anErrorIsOneOfThoseThatAreNamed() {
    Outcome raised = new Outcome.Raised("ValueError", "boom");
    assertThat(holds(new Check.Raises(List.of("KeyError", "ValueError"), null), raised)).isTrue();
    assertThat(holds(new Check.Raises(List.of("KeyError"), null), raised)).isFalse();
    assertThat(holds(new Check.Raises(List.of(), "bo+m"), raised)).isTrue();
    assertThat(holds(new Check.Raises(List.of(), "bo"), raised)).isFalse();
  }

  @Test
  void functionsRanInTheirOrder() {
    assertThat(holds(new Check.Ran(List.of("heard", "called"), true))).isTrue();
    assertThat(holds(new Check.Ran(List.of("called", "heard"), true))).isFalse();
    assertThat(holds(new Check.Ran(List.of("called", "heard"), false))).isTrue();
    assertThat(holds(new Check.Ran(List.of("heard"), false))).isFalse();
  }

  @Test
  void aFunctionRanThatOften() {
    assertThat(holds(new Check.RanTimes("heard", 1, 1))).isTrue();
    assertThat(holds(new Check.RanTimes("heard", 0, 0))).isFalse();
    assertThat(holds(new Check.RanTimes("nobody", 0, 1))).isTrue();
  }

  @Test
  void aFunctionRanWithItsArguments() {
    Shape first = new Shape.Sequence(List.of(new Shape.Same("first")), true);
    assertThat(holds(new Check.RanWith("heard", List.of(first)))).isTrue();
    assertThat(holds(new Check.RanWith("called", List.of(first)))).isFalse();
  }

  @Test
  void aFunctionSawWhatCameLast() {
    assertThat(holds(new Check.Saw("heard", new Check.Raises(List.of("ValueError"), null))))
        .isTrue();
    assertThat(holds(new Check.Saw("heard", new Check.Gives(new Shape.Anything())))).isFalse();
  }

  @Test
  void inAnyOrderEachItemIsGivenToOneThatNeedsIt() {
    Shape either = new Shape.Either(new Shape.Same("a"), new Shape.Same("b"));
    Shape list = new Shape.Sequence(List.of(either, new Shape.Same("a")), false);
    Value a = new Value.Thing(List.of("a"), "T");
    Value b = new Value.Thing(List.of("b"), "T");
    assertThat(list.matches(Value.of(List.of(a, b)))).isTrue();
    assertThat(list.matches(Value.of(List.of(b, b)))).isFalse();
  }
}
