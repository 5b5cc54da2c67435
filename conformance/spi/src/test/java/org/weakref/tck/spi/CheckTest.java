package org.weakref.tck.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final Event.Ran HEARD =
      new Event.Ran(
          "heard",
          List.of(new Value.Thing(List.of("first"), "ref")),
          List.of(Outcome.done(), new Outcome.Raised("ValueError", "boom")));
  private static final Event.Ran CALLED =
      new Event.Ran("called", List.of(), Map.of("pitch", Value.of(5)), List.of());
  private static final Event REPORTED =
      new Event.Reported(
          "ValueError",
          "boom",
          Event.Channel.STANDARD_ERROR,
          List.of("heard"),
          "Exception ignored\nValueError: boom\n");
  private static final List<Event> EVENTS =
      List.of(HEARD, REPORTED, new Event.Printed("la\n"), CALLED, new Event.Printed("la la\n"));

  private static boolean holds(Check check, Outcome outcome) {
    return check.holds(outcome, EVENTS);
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
  void aFunctionIsGivenNamedArgumentsAndNoOthers() {
    Shape five = new Shape.Exactly(Value.of(5));
    assertThat(holds(new Check.RanNaming("called", Map.of("pitch", five)))).isTrue();
    assertThat(holds(new Check.RanNaming("called", Map.of()))).isFalse();
    assertThat(holds(new Check.RanNaming("called", Map.of("tempo", five)))).isFalse();
    assertThat(holds(new Check.RanNaming("called", Map.of("pitch", new Shape.Same("song")))))
        .isFalse();
  }

  @Test
  void someFunctionsRanInOrderWhateverElseRan() {
    assertThat(holds(new Check.RanAmongOthers(List.of("heard")))).isTrue();
    assertThat(holds(new Check.RanAmongOthers(List.of("heard", "called")))).isTrue();
    assertThat(holds(new Check.RanAmongOthers(List.of("called", "heard")))).isFalse();
    assertThat(holds(new Check.RanAmongOthers(List.of("heard", "nobody")))).isFalse();
  }

  @Test
  void aFunctionRanAsOftenAsOthersTogether() {
    assertThat(holds(new Check.RanAsOftenAs("heard", List.of("called")))).isTrue();
    assertThat(holds(new Check.RanAsOftenAs("heard", List.of("called", "heard")))).isFalse();
  }

  @Test
  void eachRunSawTheSame() {
    Check raises = new Check.Raises(List.of("ValueError"), null);
    assertThat(holds(new Check.SawEach("heard", raises))).isTrue();
    assertThat(holds(new Check.SawEach("heard", new Check.Gives(new Shape.Anything())))).isFalse();
    assertThat(holds(new Check.SawEach("nobody", raises))).isFalse();
  }

  @Test
  void soManyRunsSawIt() {
    Check raises = new Check.Raises(List.of("ValueError"), null);
    assertThat(holds(new Check.SawTimes("heard", raises, 1))).isTrue();
    assertThat(holds(new Check.SawTimes("heard", raises, 2))).isFalse();
    assertThat(holds(new Check.SawTimes("called", raises, 0))).isTrue();
  }

  @Test
  void soManyReportsAreSuch() {
    Report boom = Report.of("ValueError", "boom");
    assertThat(holds(new Check.Reported(boom, 1))).isTrue();
    assertThat(holds(new Check.Reported(boom, 0))).isFalse();
    assertThat(holds(new Check.Reported(Report.of("KeyError"), 0))).isTrue();
    assertThat(holds(new Check.Reported(Report.ANY, 1))).isTrue();
  }

  @Test
  void aReportIsAskedForItsParts() {
    Report boom = Report.of("ValueError", "boom");
    assertThat(holds(new Check.Reported(boom.on(Event.Channel.STANDARD_ERROR), 1))).isTrue();
    assertThat(holds(new Check.Reported(boom.on(Event.Channel.HOOK), 1))).isFalse();
    assertThat(holds(new Check.Reported(boom.speakingOf("heard"), 1))).isTrue();
    assertThat(holds(new Check.Reported(boom.speakingOf("called"), 1))).isFalse();
    assertThat(holds(new Check.Reported(boom.matching("Exception.*boom\n"), 1))).isTrue();
    assertThat(holds(new Check.Reported(boom.matching("Exception"), 1))).isFalse();
  }

  @Test
  void anErrorIsRaisedOrReportedOnce() {
    assertThat(holds(new Check.RaisedOrReported("called", "ValueError"))).isTrue();
    assertThat(holds(new Check.RaisedOrReported("heard", "ValueError"))).isFalse();
    assertThat(holds(new Check.RaisedOrReported("called", "KeyError"))).isFalse();
  }

  @Test
  void allThatIsPrintedIsOneText() {
    assertThat(holds(new Check.Printed("la\nla la"))).isTrue();
    assertThat(holds(new Check.Printed("la"))).isFalse();
  }

  @Test
  void aCommandGivesWhatTheOneBeforeGave() {
    Outcome five = Outcome.returned(Value.of(5));
    assertThat(holds(new Check.Repeats(true, Value.of(5)), five)).isTrue();
    assertThat(holds(new Check.Repeats(true, Value.of(6)), five)).isFalse();
    assertThat(holds(new Check.Repeats(false, Value.of(6)), five)).isTrue();
    assertThat(holds(new Check.Repeats(false, Value.of(6)), new Outcome.Raised("KeyError", "")))
        .isFalse();
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
