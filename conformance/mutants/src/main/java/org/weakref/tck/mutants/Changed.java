package org.weakref.tck.mutants;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;

/** Sessions of the model that say or understand one thing otherwise, and remember nothing. */
final class Changed {
  private Changed() {}

  /** Whether a command is that operation. */
  static Predicate<Command> asks(Operation operation) {
    return command ->
        command instanceof Command.Operate operate && operate.operation() == operation;
  }

  /** Whether a command calls what has that name. */
  static Predicate<Command> calls(String name) {
    return command -> command instanceof Command.Call call && call.callee().equals(name);
  }

  /** One that answers otherwise. */
  static UnaryOperator<Session> outcomes(BiFunction<Command, Outcome, Outcome> said) {
    return model ->
        new Decorated.Passing(model) {
          @Override
          Outcome said(Command command, Outcome outcome) {
            return said.apply(command, outcome);
          }
        };
  }

  /** One that gives this in answer to such commands. */
  static UnaryOperator<Session> answerTo(Predicate<Command> asked, Outcome answer) {
    return outcomes((command, outcome) -> asked.test(command) ? answer : outcome);
  }

  /** One that gives this where it would refuse such commands. */
  static UnaryOperator<Session> insteadOfRefusing(Predicate<Command> asked, Outcome answer) {
    return outcomes(
        (command, outcome) ->
            outcome instanceof Outcome.Raised && asked.test(command) ? answer : outcome);
  }

  /** One that tells other events. */
  static UnaryOperator<Session> events(BiFunction<Command, List<Event>, List<Event>> told) {
    return model ->
        new Decorated.Passing(model) {
          @Override
          List<Event> told(Command command, List<Event> events) {
            return told.apply(command, events);
          }
        };
  }

  /** One that performs other commands. */
  static UnaryOperator<Session> commands(UnaryOperator<Command> understood) {
    return model ->
        new Decorated.Passing(model) {
          @Override
          Command understood(Command command) {
            return understood.apply(command);
          }
        };
  }
}
