package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Container.WEAK_KEY_DICTIONARY;
import static org.weakref.tck.mutants.Container.WEAK_SET;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** Sessions in which weak containers understand what they are asked otherwise. */
final class ContainerSessions {
  /** The operators of sets, in place or not. */
  static final Set<Operation> OPERATORS =
      Set.of(
          Operation.BIT_OR,
          Operation.BIT_AND,
          Operation.SUBTRACT,
          Operation.BIT_XOR,
          Operation.IN_PLACE_BIT_OR,
          Operation.IN_PLACE_BIT_AND,
          Operation.IN_PLACE_SUBTRACT,
          Operation.IN_PLACE_BIT_XOR);

  private ContainerSessions() {}

  static final class AsksTheHook extends OnContainers {
    private static final Set<Operation> QUESTIONS =
        Set.of(
            Operation.GET_ITEM,
            Operation.GET,
            Operation.GET_OR,
            Operation.POP_OR,
            Operation.CONTAINS);

    AsksTheHook(Session model) {
      super(model, WEAK_KEY_DICTIONARY);
    }

    @Override
    Command instead(Command command) {
      return command instanceof Command.Operate operate
              && QUESTIONS.contains(operate.operation())
              && operate.operands().get(0) instanceof Operand.Named container
              && isContainer(container.name())
              && isMissing(container, operate.operands().get(1))
          ? hook(container.name(), operate.operands().get(1))
          : command;
    }

    private boolean isMissing(Operand container, Operand key) {
      return asked(new Command.Operate(Operation.CONTAINS, container, key))
          .equals(Outcome.returned(Value.of(false)));
    }

    private static Command hook(String container, Operand key) {
      return new Command.Call(container, "__missing__", List.of(key), Map.of(), null);
    }
  }

  static final class RefusesLists extends OnContainers {
    private boolean begun;

    RefusesLists(Session model) {
      super(model, WEAK_SET);
    }

    @Override
    Command instead(Command command) {
      return command instanceof Command.Operate operate
              && OPERATORS.contains(operate.operation())
              && isContainer(operate.operands().get(0))
              && !isSet(operate.operands().get(1))
          ? new Command.Raise("TypeError", "unsupported operand")
          : command;
    }

    private boolean isSet(Operand operand) {
      if (!begun) {
        begun = true;
        aside(new Command.Lookup("type of sets", "set"));
      }
      Operand type = Operand.named("type of sets");
      return isContainer(operand)
          || asked(new Command.Operate(Operation.IS_INSTANCE, operand, type))
              .equals(Outcome.returned(Value.of(true)));
    }
  }

  /** Refuses to be made of what is empty. */
  static final class RefusesEmpty extends OnContainers {
    RefusesEmpty(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      return command instanceof Command.Call call
              && call.method() == null
              && isType(call.callee())
              && !call.arguments().isEmpty()
              && asked(new Command.Operate(Operation.LENGTH, call.arguments().get(0)))
                  .equals(Outcome.returned(Value.of(0)))
          ? new Command.Raise("TypeError", "made of nothing")
          : command;
    }
  }

  /** Loses what it has when it is updated. */
  static final class ReplacesAll extends OnContainers {
    ReplacesAll(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (command instanceof Command.Operate operate
          && operate.operation() == Operation.UPDATE
          && isContainer(operate.operands().get(0))) {
        aside(new Command.Operate(Operation.CLEAR, operate.operands().get(0)));
      }
      return command;
    }
  }
}
