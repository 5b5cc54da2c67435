package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** How one goes over a weak container step by step. */
final class IterationFaults {
  private static final Map<Operation, Operation> LISTING =
      Map.of(
          Operation.ITERATE, Operation.ITEMS,
          Operation.ITERATE_VALUES, Operation.VALUES,
          Operation.ITERATE_ENTRIES, Operation.ENTRIES);

  private IterationFaults() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    for (Container on : Container.values()) {
      all.addAll(of(on));
    }
    return all;
  }

  private static List<Mutant> of(Container on) {
    return List.of(
        mutant(
            on,
            "goes over a strong copy",
            model -> new StrongCopy(model, on),
            on.clauses(
                "key-death-during-iteration, iterator-holds-current-key",
                "value-death-during-iteration",
                "element-death-during-iteration, iterator-holds-current, does-not-keep-alive")),
        mutant(
            on,
            "has one iterator",
            model -> new OneIterator(model, on),
            on.clauses(
                "iter-keys, key-death-during-iteration",
                "iter-keys, value-death-during-iteration",
                "iter, element-death-during-iteration")),
        mutant(
            on,
            "has iterators that give nothing at their end",
            model -> new NothingAtTheEnd(model, on),
            on.clauses("iter-keys", "iter-keys", "iter")),
        mutant(
            on,
            "has iterators that leave the last one out",
            model -> new LeavesOneOut(model, on),
            on.clauses(
                "key-death-during-iteration",
                "value-death-during-iteration",
                "element-death-during-iteration")),
        mutant(
            on,
            "breaks when it changes under an iterator",
            model -> new Breaks(model, on),
            on.clauses(
                "size-change-during-iteration-caution",
                "size-change-during-iteration-caution",
                "mutation-during-iteration")));
  }

  private static Mutant mutant(
      Container on, String fault, UnaryOperator<Session> decorator, Set<String> clauses) {
    String text = on.words() + " " + fault;
    return new Mutant(text, text, clauses, () -> new Decorated(decorator));
  }

  /** Knows which names are those of iterators over the containers. */
  private abstract static class OnIterators extends OnContainers {
    private final Set<String> iterators = new HashSet<>();

    OnIterators(Session model, Container on) {
      super(model, on);
    }

    @Override
    final Command instead(Command command) {
      if (command instanceof Command.Operate operate
          && LISTING.containsKey(operate.operation())
          && operate.operands().get(0) instanceof Operand.Named over
          && isContainer(over.name())) {
        String into = operate.into();
        if (into != null) {
          iterators.add(into);
          return iterating(operate, over.name(), into);
        }
      }
      return onIterator(command) == Operation.ITEMS ? listing((Command.Operate) command) : command;
    }

    Command iterating(Command.Operate command, String container, String iterator) {
      return command;
    }

    Command listing(Command.Operate command) {
      return command;
    }

    final @Nullable Operation onIterator(Command command) {
      return command instanceof Command.Operate operate
              && operate.operands().get(0) instanceof Operand.Named named
              && iterators.contains(named.name())
          ? operate.operation()
          : null;
    }
  }

  private static final class StrongCopy extends OnIterators {
    private int copies;

    StrongCopy(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command iterating(Command.Operate command, String container, String iterator) {
      String copy = "strong copy " + ++copies;
      Operation listing = LISTING.getOrDefault(command.operation(), Operation.ITEMS);
      aside(new Command.Operate(listing, List.of(Operand.named(container)), copy));
      return new Command.Operate(Operation.ITERATE, List.of(Operand.named(copy)), iterator);
    }
  }

  private static final class OneIterator extends OnIterators {
    private final Map<String, String> first = new HashMap<>();

    OneIterator(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command iterating(Command.Operate command, String container, String iterator) {
      String former = first.putIfAbsent(container, iterator);
      return former == null ? command : new Command.Alias(iterator, former);
    }
  }

  private static final class NothingAtTheEnd extends OnIterators {
    NothingAtTheEnd(Session model, Container on) {
      super(model, on);
    }

    @Override
    Outcome answer(Command command, Outcome outcome) {
      return onIterator(command) == Operation.NEXT && outcome instanceof Outcome.Raised
          ? Outcome.done()
          : outcome;
    }
  }

  private static final class LeavesOneOut extends OnIterators {
    LeavesOneOut(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command listing(Command.Operate command) {
      if (command.into() == null) {
        return command;
      }
      aside(new Command.Create("empty list", ObjectKind.LIST));
      return new Command.Operate(
          Operation.ITEMS, List.of(Operand.named("empty list")), command.into());
    }

    @Override
    Outcome answer(Command command, Outcome outcome) {
      return onIterator(command) == Operation.ITEMS
              && outcome instanceof Outcome.Returned returned
              && returned.value() instanceof Value.Items items
              && !items.values().isEmpty()
          ? Outcome.returned(Value.of(items.values().subList(0, items.values().size() - 1)))
          : outcome;
    }
  }

  private static final class Breaks extends OnIterators {
    private boolean broken;

    Breaks(Session model, Container on) {
      super(model, on);
    }

    @Override
    Outcome answer(Command command, Outcome outcome) {
      if (onIterator(command) == null) {
        return outcome;
      }
      broken |= outcome instanceof Outcome.Raised raised && raised.error().equals("RuntimeError");
      return broken ? new Outcome.Raised("SystemError", "the iterator is broken") : outcome;
    }
  }
}
