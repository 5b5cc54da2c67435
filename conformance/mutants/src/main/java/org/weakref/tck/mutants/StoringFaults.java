package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Container.WEAK_KEY_DICTIONARY;
import static org.weakref.tck.mutants.Container.WEAK_VALUE_DICTIONARY;
import static org.weakref.tck.mutants.Mutants.decorated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What weak containers do to what is stored in them, and what undoes the storing. */
final class StoringFaults {
  private StoringFaults() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    for (Container on : Container.values()) {
      all.add(emptiedByCollections(on));
    }
    all.addAll(
        List.of(
            decorated(
                "a dying key takes its equals along",
                "the death of an object removes the entry of a key that equals it",
                TakesEquals::new,
                "weakkeydict-equal-key-workaround",
                "weakkeydict-newer-equal-key-death-keeps-entry",
                "weakkeydict-only-dead-keys-removed"),
            decorated(
                "a replaced value takes the entry along",
                "the death of a value removes the entry that it was in before",
                ReplacedValueTakesEntry::new,
                "weakvaluedict-replaced-value-death-harmless",
                "weakvaluedict-replaced-value-death-harmless-cycle",
                "weakvaluedict-only-dead-values-removed",
                "weakvaluedict-delitem",
                "weakvaluedict-clear"),
            decorated(
                "keys are marked",
                "a weak key dictionary sets an attribute on its keys",
                Marking::new,
                "weakkeydict-no-attribute-added"),
            new Mutant(
                "keys are asked for attributes",
                "a weak key dictionary reads an attribute of what it is asked for",
                Set.of("weakkeydict-hostile-attribute-access-keys"),
                () -> new Decorated(Reading::new, "python")),
            new Mutant(
                "nothing is no value",
                "a weak key dictionary takes the value nothing for no value",
                Set.of("weakkeydict-none-is-a-value"),
                () -> new Decorated(NothingIsNoValue::new, "python")),
            decorated(
                "keys have to be referred to",
                "a weak value dictionary refuses keys that cannot be referred to weakly",
                RefersToKeys::new,
                "weakvaluedict-any-hashable-key")));
    return all;
  }

  private static Mutant emptiedByCollections(Container on) {
    return new Mutant(
        on.words() + " is emptied by collections",
        on.words() + " loses its entries whenever a collection is asked for",
        on.clauses(
            "entry-stays-while-key-alive",
            "entry-stays-while-value-alive",
            "element-stays-while-alive, cycle-elements"),
        () -> new Decorated(model -> new Emptied(model, on)));
  }

  private static final class Emptied extends OnContainers {
    Emptied(Session model, Container on) {
      super(model, on);
    }

    @Override
    Command instead(Command command) {
      if (command instanceof Command.Collect) {
        containers()
            .forEach(name -> aside(new Command.Operate(Operation.CLEAR, Operand.named(name))));
      }
      return command;
    }
  }

  private static final class TakesEquals extends OnContainers {
    private static final Set<Operation> TOLD =
        Set.of(Operation.SET_ITEM, Operation.SET_DEFAULT, Operation.GET_ITEM);
    private final Map<String, String> stored = new HashMap<>();

    TakesEquals(Session model) {
      super(model, WEAK_KEY_DICTIONARY);
    }

    @Override
    Command instead(Command command) {
      if (command instanceof Command.Operate operate
          && TOLD.contains(operate.operation())
          && operate.operands().get(0) instanceof Operand.Named container
          && operate.operands().get(1) instanceof Operand.Named key
          && isContainer(container.name())) {
        stored.put(key.name(), container.name());
      } else if (command instanceof Command.Drop drop && stored.containsKey(drop.name())) {
        String container = stored.get(drop.name());
        aside(
            new Command.Operate(
                Operation.DELETE_ITEM, Operand.named(container), Operand.named(drop.name())));
      }
      return command;
    }
  }

  private static final class ReplacedValueTakesEntry extends OnContainers {
    private final Map<String, Set<Operand>> keys = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    ReplacedValueTakesEntry(Session model) {
      super(model, WEAK_VALUE_DICTIONARY);
    }

    @Override
    Command instead(Command command) {
      if (command instanceof Command.Operate operate
          && (operate.operation() == Operation.SET_ITEM
              || operate.operation() == Operation.SET_DEFAULT)
          && isContainer(operate.operands().get(0))
          && operate.operands().get(2) instanceof Operand.Named value) {

        keys.computeIfAbsent(value.name(), first -> new HashSet<>()).add(operate.operands().get(1));
      } else if (command instanceof Command.Drop drop) {
        dropped.add(drop.name());
        takeEntries();
      } else if (command instanceof Command.Collect) {
        takeEntries();
      }
      return command;
    }

    private void takeEntries() {
      for (String value : dropped) {
        for (Operand key : keys.getOrDefault(value, Set.of())) {
          containers().forEach(name -> delete(name, key));
        }
      }
    }

    private void delete(String container, Operand key) {
      aside(new Command.Operate(Operation.DELETE_ITEM, Operand.named(container), key));
    }
  }

  private static final class Marking extends OnContainers {
    Marking(Session model) {
      super(model, WEAK_KEY_DICTIONARY);
    }

    @Override
    Outcome answer(Command command, Outcome outcome) {
      if (command instanceof Command.Operate operate
          && operate.operation() == Operation.SET_ITEM
          && isContainer(operate.operands().get(0))) {
        aside(
            new Command.Operate(
                Operation.SET_ATTRIBUTE,
                operate.operands().get(1),
                Operand.literal(Value.of("stored")),
                Operand.literal(Value.of(true))));
      }
      return outcome;
    }
  }

  private static final class Reading extends OnContainers {
    Reading(Session model) {
      super(model, WEAK_KEY_DICTIONARY);
    }

    @Override
    Outcome answer(Command command, Outcome outcome) {
      if (command instanceof Command.Operate operate
          && operate.operands().size() > 1
          && isContainer(operate.operands().get(0))) {
        Operand name = Operand.literal(Value.of("stored"));
        Outcome read =
            asked(new Command.Operate(Operation.GET_ATTRIBUTE, operate.operands().get(1), name));
        return isRaised(read, "RuntimeError") ? read : outcome;
      }
      return outcome;
    }
  }

  private static boolean isRaised(Outcome outcome, String error) {
    return outcome instanceof Outcome.Raised raised && raised.error().equals(error);
  }

  private static final class NothingIsNoValue extends OnContainers {
    NothingIsNoValue(Session model) {
      super(model, WEAK_KEY_DICTIONARY);
    }

    @Override
    Command instead(Command command) {
      return command instanceof Command.Operate operate
              && operate.operation() == Operation.SET_ITEM
              && isContainer(operate.operands().get(0))
              && operate.operands().get(2).equals(Operand.literal(Value.NONE))
          ? new Command.Operate(Operation.LENGTH, operate.operands().get(0))
          : command;
    }
  }

  private static final class RefersToKeys extends OnContainers {
    RefersToKeys(Session model) {
      super(model, WEAK_VALUE_DICTIONARY);
    }

    @Override
    Command instead(Command command) {
      return command instanceof Command.Operate operate
              && operate.operation() == Operation.SET_ITEM
              && isContainer(operate.operands().get(0))
              && cannotBeReferredTo(operate.operands().get(1))
          ? new Command.Raise("TypeError", "cannot create weak reference")
          : command;
    }

    private boolean cannotBeReferredTo(Operand key) {
      return !(key instanceof Operand.Named named)
          || isRaised(asked(new Command.Proxy("record of a key", named.name(), null)), "TypeError");
    }
  }
}
