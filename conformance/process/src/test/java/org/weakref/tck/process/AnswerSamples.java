package org.weakref.tck.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** Answers of each kind, with outcomes, events and values of each kind. */
final class AnswerSamples {
  private AnswerSamples() {}

  static Stream<Answer> answers() {
    return Stream.of(greetings(), outcomes().map(AnswerSamples::performed), endings())
        .flatMap(s -> s);
  }

  private static Answer performed(Outcome outcome) {
    return new Answer.Performed(7, outcome, events());
  }

  private static Stream<Answer> greetings() {
    return Arrays.stream(Reclamation.values())
        .map(
            rung ->
                new Declaration(
                    "CPython",
                    "3.11.7",
                    "python",
                    SpecVersion.of("3.11"),
                    rung,
                    Set.of(Capability.values())))
        .map(declaration -> new Answer.Greeting(1, Answer.Introduction.of(declaration)));
  }

  private static Stream<Answer> endings() {
    return Stream.of(new Answer.Last(List.of()), new Answer.Last(events()));
  }

  static Stream<Outcome> outcomes() {
    return Stream.concat(
        values().map(Outcome.Returned::new),
        Stream.of(
            new Outcome.Raised("TypeError", "boom"),
            new Outcome.Raised("KeyError", ""),
            new Outcome.Unsupported("no WeakMethod before 3.4")));
  }

  private static Stream<Value> values() {
    Value thing = new Value.Thing(List.of("song", "tune"), "Plain");
    return Stream.of(
        Value.NONE,
        Value.of(false),
        Value.of(Long.MAX_VALUE),
        new Value.Real(-0.5),
        new Value.Text("\ud800 \u266b \u0000"),
        thing,
        new Value.Thing(List.of(), "dict"),
        Value.of(List.of(thing, Value.of(List.of()), Value.of(1))));
  }

  static List<Event> events() {
    Stream<Event> reports =
        Arrays.stream(Event.Channel.values())
            .map(c -> new Event.Reported("ValueError", "boom", c, List.of("heard"), "text"));
    return Stream.concat(
            reports,
            Stream.of(
                new Event.Ran(
                    "heard",
                    values().toList(),
                    Map.of("pitch", Value.of(5), "song", Value.NONE),
                    outcomes().toList()),
                new Event.Printed("hello\n")))
        .toList();
  }
}
