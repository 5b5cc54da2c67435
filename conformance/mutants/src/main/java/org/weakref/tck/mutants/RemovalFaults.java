package org.weakref.tck.mutants;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What stays of what was taken out of a weak container, or was only asked for. */
final class RemovalFaults {
  private static final Set<Operation> REMOVALS =
      EnumSet.of(
          Operation.CLEAR,
          Operation.DELETE_ITEM,
          Operation.POP_ITEM,
          Operation.POP_OR,
          Operation.POP_ENTRY,
          Operation.POP_ELEMENT,
          Operation.REMOVE_ELEMENT,
          Operation.DISCARD_ELEMENT,
          Operation.DIFFERENCE_UPDATE,
          Operation.SYMMETRIC_DIFFERENCE_UPDATE,
          Operation.IN_PLACE_SUBTRACT,
          Operation.IN_PLACE_BIT_XOR);
  private static final Set<Operation> STORES =
      EnumSet.of(Operation.SET_ITEM, Operation.ADD_ELEMENT, Operation.SET_DEFAULT);
  private static final Set<Operation> QUESTIONS =
      EnumSet.of(
          Operation.GET_ITEM,
          Operation.GET,
          Operation.GET_OR,
          Operation.CONTAINS,
          Operation.SET_DEFAULT);

  private RemovalFaults() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    for (Container on : Container.values()) {
      all.addAll(kept(on));
      all.addAll(undone(on));
    }
    return all.stream().filter(mutant -> !mutant.clauses().isEmpty()).toList();
  }

  private static List<Mutant> kept(Container on) {
    return List.of(
        mutant(
            on,
            "keeps what was taken out",
            model -> new KeepsTaken(model, on),
            on.clauses(
                "does-not-keep-key-alive, values-strong",
                "does-not-keep-value-alive, keys-strong",
                "does-not-keep-alive")),
        mutant(
            on,
            "keeps what it was asked for",
            model -> new KeepsAsked(model, on),
            on.clauses("does-not-keep-key-alive", "", "does-not-keep-alive")),
        mutant(
            on,
            "leaves its contents when it goes",
            model -> new ContentsStay(model, on),
            on.clauses(
                "dict-death-keeps-keys, value-referencing-key-leaks",
                "weakly-referenceable, keys-strong, concurrent-removal-callback-safe",
                "weakly-referenceable")));
  }

  private static List<Mutant> undone(Container on) {
    return List.of(
        mutant(
            on,
            "takes nothing more once something went",
            model -> new StoresNoMore(model, on),
            on.clauses(
                "clear, delitem, equal-key-original-death-removes-entry",
                "clear, cache-roundtrip, entry-vanishes-with-value",
                "clear, inplace-on-self, equal-element-original-death, element-vanishes,"
                    + " mutation-during-iteration")),
        mutant(
            on,
            "is cleared with another",
            model -> new ClearsAll(model, on),
            on.clauses("clear", "clear", "")),
        mutant(
            on,
            "strips its keys when they are taken out",
            model -> new Strips(model, on),
            on.clauses("clear, delitem", "", "")),
        mutant(
            on,
            "loses a key that changes",
            model -> new LosesChanged(model, on),
            on.clauses("identity-keys-default", "", "")),
        mutant(
            on,
            "counts what goes under an iterator twice",
            model -> new CountsTwice(model, on),
            on.clauses("mutation-while-iterator-alive", "", "clear")));
  }

  private static Mutant mutant(
      Container on, String fault, UnaryOperator<Session> decorator, Set<String> clauses) {
    String text = on.words() + " " + fault;
    return new Mutant(text, text, clauses, () -> new Decorated(decorator));
  }

  private static Operation listing(Container on) {
    return on == Container.WEAK_SET ? Operation.ITEMS : Operation.ENTRIES;
  }

  /** Holds what containers hold, for ever, in lists of its own. */
  private abstract static class Keeping extends OnContainers {
    private final Container on;
    private int kept;

    Keeping(Session model, Container on) {
      super(model, on);
      this.on = on;
    }

    final void keepContent(String container) {
      kept++;
      aside(
          new Command.Operate(
              listing(on), List.of(Operand.named(container)), "content kept " + kept));
    }

    final void keep(String name) {
      if (kept == 0) {
        aside(new Command.Create("store room", ObjectKind.PLAIN));
      }
      kept++;
      aside(new Command.Link("store room", "kept" + kept, name));
    }
  }

  private static boolean is(Command command, Set<Operation> operations, OnContainers session) {
    return command instanceof Command.Operate operate
        && operations.contains(operate.operation())
        && session.isContainer(operate.operands().get(0));
  }

  private static String container(Command command) {
    return ((Operand.Named) ((Command.Operate) command).operands().get(0)).name();
  }

  private static final class KeepsTaken extends Keeping {
    KeepsTaken(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (is(command, REMOVALS, this) || is(command, Set.of(Operation.SET_ITEM), this)) {
        keepContent(container(command));
      }
      return command;
    }
  }

  private static final class ContentsStay extends Keeping {
    ContentsStay(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (command instanceof Command.Drop drop && isContainer(drop.name())) {
        keepContent(drop.name());
      }
      return command;
    }
  }

  private static final class KeepsAsked extends Keeping {
    KeepsAsked(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (is(command, QUESTIONS, this)
          && ((Command.Operate) command).operands().get(1) instanceof Operand.Named asked) {
        keep(asked.name());
      }
      return command;
    }
  }

  private static final class StoresNoMore extends OnContainers {
    private boolean something;

    StoresNoMore(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      something |= is(command, REMOVALS, this) || isDeath(command);
      return something && is(command, STORES, this)
          ? new Command.Operate(Operation.LENGTH, Operand.named(container(command)))
          : command;
    }

    private boolean isDeath(Command command) {
      return command instanceof Command.Collect && !containers().isEmpty();
    }
  }

  private static final class ClearsAll extends OnContainers {
    ClearsAll(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (is(command, Set.of(Operation.CLEAR), this)) {
        containers()
            .forEach(name -> aside(new Command.Operate(Operation.CLEAR, Operand.named(name))));
      }
      return command;
    }
  }

  private static final class Strips extends OnContainers {
    private final Set<String> keys = new HashSet<>();

    Strips(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (is(command, STORES, this)
          && ((Command.Operate) command).operands().get(1) instanceof Operand.Named key) {
        keys.add(key.name());
      } else if (is(command, REMOVALS, this)) {
        keys.forEach(this::strip);
      }
      return command;
    }

    private void strip(String key) {
      Command names = new Command.Operate(Operation.PUBLIC_ATTRIBUTES, Operand.named(key));
      if (asked(names) instanceof Outcome.Returned returned
          && returned.value() instanceof Value.Items attributes) {
        for (Value name : attributes.values()) {
          aside(
              new Command.Operate(
                  Operation.DELETE_ATTRIBUTE, Operand.named(key), Operand.literal(name)));
        }
      }
    }
  }

  private static final class LosesChanged extends OnContainers {
    LosesChanged(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (command instanceof Command.Operate operate
          && operate.operation() == Operation.SET_ATTRIBUTE) {
        Operand changed = operate.operands().get(0);
        containers()
            .forEach(
                name ->
                    aside(
                        new Command.Operate(Operation.DELETE_ITEM, Operand.named(name), changed)));
      }
      return command;
    }
  }

  private static final class CountsTwice extends OnContainers {
    private boolean iterating;
    private int removed;

    CountsTwice(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      iterating |= is(command, Set.of(Operation.ITERATE), this);
      removed += iterating && is(command, REMOVALS, this) ? 1 : 0;
      return command;
    }

    @Override
    Outcome answer(Command command, Outcome outcome) {
      return is(command, Set.of(Operation.LENGTH), this)
              && outcome instanceof Outcome.Returned returned
              && returned.value() instanceof Value.Whole length
          ? Outcome.returned(Value.of(length.value() - removed))
          : outcome;
    }
  }
}
