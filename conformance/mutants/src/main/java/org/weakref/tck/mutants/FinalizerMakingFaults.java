package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.decoratedInPython;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Clearing;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** How finalizers are made, and how they compare. */
final class FinalizerMakingFaults {
  private static final Predicate<Command> MAKES = Changed.calls("finalize");
  private static final Outcome FALSE = Outcome.returned(Value.of(false));
  private static final Outcome TRUE = Outcome.returned(Value.of(true));

  private FinalizerMakingFaults() {}

  static List<Mutant> all() {
    return Stream.of(making(), comparing()).flatMap(List::stream).toList();
  }

  private static List<Mutant> making() {
    return List.of(
        decorated(
            "no finalizer",
            "registering gives nothing in place of a finalizer",
            GivesNothing::new,
            "finalize-returns-callable"),
        decorated(
            "object for a finalizer",
            "registering gives the object itself in place of a finalizer",
            GivesTheObject::new,
            "finalize-returns-callable"),
        decorated(
            "silent about what cannot be referred to",
            "a finalizer of what cannot be referred to weakly is accepted, and never runs",
            Changed.insteadOfRefusing(MAKES, Outcome.done()),
            "finalize-unreferenceable-object"),
        decorated(
            "registered before it is refused",
            "the function of a finalizer that was refused runs when the program ends",
            RunsRefused::new,
            "finalize-unreferenceable-object"),
        decoratedInPython(
            "finalizer without arguments",
            "finalize accepts whatever it is given",
            Changed.insteadOfRefusing(MAKES, Outcome.done()),
            "finalize-missing-arguments",
            "finalize-obj-func-positional-only"),
        decoratedInPython(
            "parameters by name",
            "named arguments called like the parameters are taken for these",
            Changed.commands(FinalizerMakingFaults::withoutParameters),
            "finalize-obj-func-positional-only"),
        variant(
            "references of finalized objects die late",
            "a function that runs at the death of an object finds references to it alive",
            DieLate::new,
            "finalize-object-unavailable-in-func"));
  }

  private static List<Mutant> comparing() {
    return List.of(
        decorated(
            "equal finalizers",
            "all finalizers are equal",
            Changed.answerTo(Changed.asks(Operation.EQUAL), TRUE),
            "finalize-hashable-identity"),
        decorated(
            "finalizer unequal to itself",
            "a finalizer is not even equal to itself",
            Changed.answerTo(Changed.asks(Operation.EQUAL), FALSE),
            "finalize-hashable-identity"),
        decorated(
            "finalizer without a hash",
            "a finalizer cannot be put into a set",
            Changed.answerTo(
                Changed.asks(Operation.ADD_ELEMENT),
                new Outcome.Raised("TypeError", "unhashable type")),
            "finalize-hashable-identity"),
        decorated(
            "one finalizer in a set",
            "two finalizers of one object count as one element of a set",
            Changed.answerTo(Changed.asks(Operation.LENGTH), Outcome.returned(Value.of(1))),
            "finalize-hashable-identity"));
  }

  private static Command withoutParameters(Command command) {
    if (!(command instanceof Command.Call call) || !MAKES.test(command)) {
      return command;
    }
    Map<String, Operand> rest = new HashMap<>(call.keywords());
    rest.keySet().removeAll(Set.of("obj", "func", "self"));
    return new Command.Call(call.callee(), null, call.arguments(), rest, call.into());
  }

  private static final class GivesNothing extends Decorated.Passing {
    GivesNothing(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Call call && MAKES.test(call) && call.into() != null) {
        return new Command.Create(call.into(), ObjectKind.NOTHING);
      }
      return command;
    }
  }

  private static final class GivesTheObject extends Decorated.Passing {
    GivesTheObject(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      return command instanceof Command.Call call
              && MAKES.test(call)
              && call.into() != null
              && call.arguments().get(0) instanceof Operand.Named object
          ? new Command.Alias(call.into(), object.name())
          : command;
    }
  }

  private static final class RunsRefused extends Decorated.Passing {
    private final Set<String> refused = new HashSet<>();

    RunsRefused(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      if (outcome instanceof Outcome.Raised
          && command instanceof Command.Call call
          && MAKES.test(call)
          && call.arguments().get(1) instanceof Operand.Named function) {
        refused.add(function.name());
      }
      return outcome;
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      if (!(command instanceof Command.Exit)) {
        return events;
      }
      List<Event> told = new ArrayList<>(events);
      refused.forEach(name -> told.add(new Event.Ran(name, List.of(), List.of())));
      return told;
    }
  }

  private static final class DieLate implements Rules {
    @Override
    public Clearing clearing() {
      return Clearing.AFTER_CALLBACKS;
    }
  }
}
