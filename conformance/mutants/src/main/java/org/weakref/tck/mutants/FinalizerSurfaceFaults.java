package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decoratedInPython;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What finalizers look like in Python. */
final class FinalizerSurfaceFaults {
  private static final Predicate<Command> CALLS =
      Changed.calls("last").or(Changed.calls("first")).or(Changed.calls("second"));
  private static final Outcome FALSE = Outcome.returned(Value.of(false));
  private static final Outcome TRUE = Outcome.returned(Value.of(true));

  private FinalizerSurfaceFaults() {}

  static List<Mutant> all() {
    return Stream.of(marking(), attributes(), texts(), calling()).flatMap(List::stream).toList();
  }

  private static List<Mutant> marking() {
    return List.of(
        decoratedInPython(
            "mark as it was set",
            "the flag to run at exit reads as what it was set to, which need be no truth value",
            MarkAsSet::new,
            "finalize-atexit-truth"),
        decoratedInPython(
            "mark of nothing is true",
            "whatever the flag to run at exit is set to, it reads true",
            Changed.answerTo(attribute(Operation.GET_ATTRIBUTE, "atexit"), TRUE),
            "finalize-atexit-truth"),
        decoratedInPython(
            "only true marks",
            "the flag to run at exit reads true only after true itself",
            OnlyTrueMarks::new,
            "finalize-atexit-truth"));
  }

  private static List<Mutant> attributes() {
    return List.of(
        decoratedInPython(
            "alive can be set",
            "setting the attribute alive is accepted",
            Changed.insteadOfRefusing(attribute(Operation.SET_ATTRIBUTE, "alive"), Outcome.done()),
            "finalize-alive-readonly"),
        decoratedInPython(
            "setting alive kills",
            "setting the attribute alive is refused, and yet the finalizer says that it is dead",
            SettingAliveKills::new,
            "finalize-alive-readonly"),
        decoratedInPython(
            "finalizer with attributes",
            "a finalizer takes any attribute",
            Changed.insteadOfRefusing(Changed.asks(Operation.SET_ATTRIBUTE), Outcome.done()),
            "finalize-no-instance-attributes",
            "finalize-alive-readonly"),
        decoratedInPython(
            "no named arguments told",
            "in place of an empty mapping of named arguments nothing is given",
            Changed.answerTo(Changed.asks(Operation.IS_INSTANCE), FALSE),
            "finalize-peek-empty-kwargs"),
        decoratedInPython(
            "mapping of one",
            "a mapping of named arguments is never empty",
            Changed.answerTo(Changed.asks(Operation.LENGTH), Outcome.returned(Value.of(1))),
            "finalize-peek-empty-kwargs"));
  }

  private static List<Mutant> texts() {
    return List.of(
        text(
            "no end of for",
            "the text of a finalizer does not say for what it is",
            text -> text.replaceAll("; for .*>", ">"),
            "finalize-repr-live"),
        text(
            "finalizer of no class",
            "the text of a finalizer does not say its class",
            text -> text.replaceAll("<\\w+ object", "<object"),
            "finalize-repr-live",
            "finalize-repr-dead"),
        text(
            "dead text alive",
            "the text of a dead finalizer does not say that it is dead",
            text -> text.replace("; dead", ""),
            "finalize-repr-dead"));
  }

  private static Mutant text(
      String name, String fault, Function<String, String> told, String... clauses) {
    return decoratedInPython(
        name,
        fault,
        Changed.outcomes(
            (command, outcome) ->
                Changed.asks(Operation.REPRESENTATION).test(command)
                        && outcome instanceof Outcome.Returned returned
                        && returned.value() instanceof Value.Text text
                    ? Outcome.returned(Value.of(told.apply(text.value())))
                    : outcome),
        clauses);
  }

  private static List<Mutant> calling() {
    return List.of(
        decoratedInPython(
            "argument passed on",
            "what a finalizer is called with is passed on to its function",
            Changed.events(FinalizerSurfaceFaults::passedOn),
            "finalize-ignored-call-argument"),
        decoratedInPython(
            "argument refused",
            "a finalizer takes no argument when it is called",
            Changed.outcomes(
                (command, outcome) ->
                    CALLS.test(command) && !((Command.Call) command).arguments().isEmpty()
                        ? new Outcome.Raised("TypeError", "takes no argument")
                        : outcome),
            "finalize-ignored-call-argument"),
        decoratedInPython(
            "subclass of another kind",
            "what a subclass of finalize makes is no finalizer",
            Changed.answerTo(Changed.asks(Operation.IS_INSTANCE), FALSE),
            "finalize-subclassable"),
        decoratedInPython(
            "subclass never runs",
            "what a subclass of finalize makes never runs its function",
            SubclassNeverRuns::new,
            "finalize-subclassable"));
  }

  private static Predicate<Command> attribute(Operation operation, String name) {
    Operand wanted = Operand.literal(Value.of(name));
    return command ->
        command instanceof Command.Operate operate
            && operate.operation() == operation
            && operate.operands().get(1).equals(wanted);
  }

  private static List<Event> passedOn(Command command, List<Event> events) {
    if (!(command instanceof Command.Call call) || call.arguments().isEmpty()) {
      return events;
    }
    List<Event> told = new ArrayList<>();
    for (Event event : events) {
      told.add(
          event instanceof Event.Ran ran
              ? new Event.Ran(ran.function(), List.of(Value.NONE), ran.keywords(), ran.outcomes())
              : event);
    }
    return told;
  }

  private static final class MarkAsSet extends Decorated.Passing {
    private Value set = Value.of(true);

    MarkAsSet(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      if (command instanceof Command.Operate operate
          && operate.operation() == Operation.SET_ATTRIBUTE) {
        set =
            operate.operands().get(2) instanceof Operand.Literal literal
                ? literal.value()
                : new Value.Thing(List.of(), "Plain");
      }
      return attribute(Operation.GET_ATTRIBUTE, "atexit").test(command)
          ? Outcome.returned(set)
          : outcome;
    }
  }

  private static final class OnlyTrueMarks extends Decorated.Passing {
    private boolean set = true;

    OnlyTrueMarks(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      if (command instanceof Command.Operate operate
          && operate.operation() == Operation.SET_ATTRIBUTE) {
        set = operate.operands().get(2).equals(Operand.literal(Value.of(true)));
      }
      return attribute(Operation.GET_ATTRIBUTE, "atexit").test(command)
          ? Outcome.returned(Value.of(set))
          : outcome;
    }
  }

  private static final class SettingAliveKills extends Decorated.Passing {
    private boolean killed;

    SettingAliveKills(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      killed = killed || attribute(Operation.SET_ATTRIBUTE, "alive").test(command);
      return killed && attribute(Operation.GET_ATTRIBUTE, "alive").test(command) ? FALSE : outcome;
    }
  }

  private static final class SubclassNeverRuns extends Decorated.Passing {
    SubclassNeverRuns(Session model) {
      super(model);
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      return events.stream().filter(event -> !(event instanceof Event.Ran)).toList();
    }
  }
}
