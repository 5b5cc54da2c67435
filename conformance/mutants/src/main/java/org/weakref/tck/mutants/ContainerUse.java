package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/**
 * Something that is done with a weak container.
 *
 * @param on the container
 * @param id what it is called
 * @param what tells it from other commands
 * @param clauses what says what it does, or, for a fault in its errors, what it refuses
 * @param language in whose surface its clauses are
 */
record ContainerUse(Container on, String id, Matcher what, Set<String> clauses, String language) {
  private static final Command NOTHING =
      new Command.Operate(Operation.IS, Operand.literal(Value.NONE), Operand.literal(Value.NONE));
  private static final Set<Operation> OF_BOTH_SIDES =
      Set.of(Operation.BIT_OR, Operation.EQUAL, Operation.NOT_EQUAL);

  /** Tells a use from other commands. */
  @FunctionalInterface
  interface Matcher {
    boolean matches(Command command, OnContainers session);
  }

  /** An operation. The clauses are given by the end of their ids. */
  static ContainerUse of(Container on, Operation operation, String clauses) {
    Matcher matcher =
        (command, session) ->
            command instanceof Command.Operate operate
                && operate.operation() == operation
                && (session.isContainer(operate.operands().get(0))
                    || (OF_BOTH_SIDES.contains(operation)
                        && session.isContainer(operate.operands().get(1))));
    return new ContainerUse(on, operation.id(), matcher, on.clauses(clauses), "model");
  }

  /** An operation on something else, with a container on the right. */
  static ContainerUse onTheRight(Container on, Operation operation, String clauses) {
    Matcher matcher =
        (command, session) ->
            command instanceof Command.Operate operate
                && operate.operation() == operation
                && !session.isContainer(operate.operands().get(0))
                && session.isContainer(operate.operands().get(1));
    String id = operation.id() + " on the right";
    return new ContainerUse(on, id, matcher, on.clauses(clauses), "model");
  }

  /** The call of a method by its name, which is of the surface of Python. */
  static ContainerUse method(Container on, String name, String clauses) {
    Matcher matcher =
        (command, session) ->
            command instanceof Command.Call call
                && name.equals(call.method())
                && session.isContainer(call.callee());
    return new ContainerUse(on, "method " + name, matcher, on.clauses(clauses), "python");
  }

  /** The call of its type. */
  static ContainerUse constructor(Container on, String clauses) {
    Matcher matcher =
        (command, session) ->
            command instanceof Command.Call call
                && call.method() == null
                && session.isType(call.callee());
    return new ContainerUse(on, "constructor", matcher, on.clauses(clauses), "model");
  }

  /** The same, in clauses on the surface of Python. */
  ContainerUse inPython() {
    return new ContainerUse(on, id + " in Python", what, clauses, "python");
  }

  /** A mutant in which this use is not made, and is answered with nothing. */
  Mutant ignored() {
    return mutant("ignores", "does not perform", command -> NOTHING, outcome -> Outcome.done());
  }

  /** A mutant in which it is answered otherwise than the model does. */
  Mutant answered(String name, String fault, UnaryOperator<Outcome> answer) {
    return mutant(name, fault, UnaryOperator.identity(), answer);
  }

  /** A mutant in which another command is understood in its place. */
  Mutant understood(String name, String fault, UnaryOperator<Command> command) {
    return mutant(name, fault, command, UnaryOperator.identity());
  }

  /** A mutant in which another operation is performed in its place, with some of its operands. */
  Mutant performedAs(Operation other, Integer... operands) {
    return understood(
        "takes for " + other.id() + " the",
        "performs " + other.id() + " in place of",
        command -> {
          List<Operand> given = operands(command);
          List<Operand> taken = new ArrayList<>();
          for (int place : operands) {
            taken.add(given.get(place));
          }
          return new Command.Operate(other, taken, into(command));
        });
  }

  /** A mutant in which it gives the container itself. */
  Mutant givesItself() {
    return understood(
        "gives itself for",
        "gives itself in place of performing",
        command -> {
          String into = into(command);
          return into != null && operands(command).get(0) instanceof Operand.Named container
              ? new Command.Alias(into, container.name())
              : command;
        });
  }

  private static @Nullable String into(Command command) {
    return command instanceof Command.Operate operate
        ? operate.into()
        : ((Command.Call) command).into();
  }

  private static List<Operand> operands(Command command) {
    if (command instanceof Command.Operate operate) {
      return operate.operands();
    }
    Command.Call call = (Command.Call) command;
    List<Operand> operands = new ArrayList<>(List.of(Operand.named(call.callee())));
    operands.addAll(call.arguments());
    return operands;
  }

  private Mutant mutant(
      String name, String fault, UnaryOperator<Command> command, UnaryOperator<Outcome> answer) {
    return new Mutant(
        on.words() + " " + name + " " + id,
        on.words() + " " + fault + " " + id,
        clauses,
        () -> new Decorated(model -> new Faulty(model, this, command, answer), language));
  }

  private static final class Faulty extends OnContainers {
    private final ContainerUse use;
    private final UnaryOperator<Command> command;
    private final UnaryOperator<Outcome> answer;

    Faulty(
        Session model,
        ContainerUse use,
        UnaryOperator<Command> command,
        UnaryOperator<Outcome> answer) {
      super(model, use.on());
      this.use = use;
      this.command = command;
      this.answer = answer;
    }

    @Override
    Command instead(Command given) {
      return use.what().matches(given, this) ? command.apply(given) : given;
    }

    @Override
    Outcome answer(Command given, Outcome outcome) {
      return use.what().matches(given, this) ? answer.apply(outcome) : outcome;
    }
  }
}
