package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.inPython;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.ContainerRules;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.oracle.WeakTable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What makes references useless for those who build on them, such as the documents' examples. */
final class ReferenceUseFaults {
  private ReferenceUseFaults() {}

  static List<Mutant> all() {
    return Stream.of(lives(), subclasses(), traces()).flatMap(List::stream).toList();
  }

  private static List<Mutant> lives() {
    return List.of(
        variant(
            "nothing is yielded",
            "no weak reference ever yields its referent",
            NeverYields::new,
            "ref-strong-ref-keeps-alive",
            "ref-liveness-test-expression",
            "ref-dropping-ref-is-harmless",
            "ref-subclass-override-call",
            "example-object-live-dead",
            "example-set-rebind",
            "example-liveness-pattern",
            "example-whatsnew21-cache",
            "example-extendedref-counter",
            "example-bear-weak",
            "example-bear-strong",
            "thread-concurrent-ref-creation",
            "callback-held-strongly-until-death",
            "gc-del-called-at-destruction",
            "gc-del-method-allows-collection",
            "gc-del-deletes-names",
            "referenceable-bound-methods",
            "referenceable-collectable-function",
            "ref-many-per-object",
            "ref-call-result-is-strong",
            "ref-callback-none-is-no-callback",
            "finalize-call-keeps-object"),
        variant(
            "subclasses are strong",
            "a reference of a subclass keeps its referent alive",
            StrongSubclasses::new,
            "example-extendedref-dead"),
        variant(
            "tables are strong",
            "weak maps and sets keep alive what they refer to",
            () -> new Tables(false),
            "example-bear-weakkeydict",
            "example-bear-weakvaluedict",
            "example-cheese-after-del",
            "example-id2obj-dead",
            "example-image-cache",
            "example-tutorial-primary",
            "example-associate-data",
            "example-wkd-equal-key-note"),
        inPython(
            "tables are strong in Python",
            "weak maps and sets keep alive what they refer to",
            () -> new Tables(false),
            "gc-id-reuse-safe"),
        variant(
            "tables are empty",
            "weak maps and sets do not find what is alive",
            () -> new Tables(true),
            "example-bear-weakkeydict",
            "example-bear-weakvaluedict",
            "example-cheese-loop-variable",
            "example-id2obj-live",
            "example-image-cache",
            "example-tutorial-primary",
            "example-associate-data",
            "example-wkd-equal-key-workaround"),
        decorated(
            "dropped reference takes its referent along",
            "with a weak reference that is dropped the name of its referent is gone",
            TakesAlong::new,
            "ref-dropping-ref-is-harmless"));
  }

  private static List<Mutant> subclasses() {
    return List.of(
        decorated(
            "subclasses are plain",
            "a reference of a subclass is one of the type itself",
            Changed.commands(ReferenceUseFaults::exactly),
            "ref-subclass-override-call",
            "ref-subclass-extra-attributes",
            "ref-subclass-methods",
            "ref-subclass-callback-receives-subclass",
            "example-extendedref-counter"),
        decorated(
            "counts from two",
            "a counting reference counts the call that made it",
            Changed.outcomes(ReferenceUseFaults::oneMore),
            "example-extendedref-counter",
            "ref-subclass-override-call"),
        decorated(
            "subclass in a callback lost",
            "the callback of a subclass gets a reference that has no name",
            Changed.events(
                (command, events) -> events.stream().map(ReferenceUseFaults::nameless).toList()),
            "ref-subclass-callback-receives-subclass"),
        decorated(
            "print without an address",
            "the text of a reference is that of nothing",
            Changed.answerTo(
                Changed.asks(Operation.TEXT).or(Changed.asks(Operation.REPRESENTATION)),
                Outcome.returned(Value.of("None"))),
            "example-bear-print-ref"));
  }

  private static List<Mutant> traces() {
    return List.of(
        decorated(
            "refusal empties",
            "a container that refuses what it is given is empty then",
            RefusalEmpties::new,
            "error-failed-creation-leaves-no-trace"),
        decorated(
            "refused and counted",
            "a container that refuses what it is given counts it",
            RefusedCounted::new,
            "error-failed-creation-leaves-no-trace"));
  }

  private static boolean isRefusedFilling(Command command, Outcome outcome) {
    return outcome instanceof Outcome.Raised
        && Changed.asks(Operation.ADD_ELEMENT).or(Changed.asks(Operation.SET_ITEM)).test(command);
  }

  private static Command exactly(Command command) {
    return command instanceof Command.Refer refer && refer.type().name().startsWith("SUBCLASS")
        ? new Command.Refer(
            refer.name(), refer.referent(), refer.callback(), ReferenceType.EXACT, Value.NONE)
        : command;
  }

  private static Event nameless(Event event) {
    Value other = new Value.Thing(List.of(), "ReferenceType");
    return event instanceof Event.Ran ran && !ran.arguments().isEmpty()
        ? new Event.Ran(ran.function(), List.of(other), ran.keywords(), ran.outcomes())
        : event;
  }

  private static Outcome oneMore(Command command, Outcome outcome) {
    if (command instanceof Command.Dereference
        && outcome instanceof Outcome.Returned returned
        && returned.value() instanceof Value.Items items
        && items.values().size() == 2
        && items.values().get(1) instanceof Value.Whole count) {
      return Outcome.returned(
          Value.of(List.of(items.values().get(0), Value.of(count.value() + 1))));
    }
    return outcome;
  }

  private static final class NeverYields implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      return null;
    }
  }

  private static final class StrongSubclasses implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null && reference.type() != null && reference.type() != ReferenceType.EXACT) {
        heap.hide(reference, referent);
      }
    }
  }

  private record Tables(boolean empty) implements Rules, ContainerRules {
    @Override
    public ContainerRules containers() {
      return this;
    }

    @Override
    public void stored(WeakTable table, WeakObject reference, Heap heap) {
      HeapObject referent = reference.referent();
      if (!empty && referent != null) {
        heap.hide(reference, referent);
      }
    }

    @Override
    public @Nullable HeapObject referent(WeakTable table, WeakObject reference) {
      return empty ? null : reference.referent();
    }
  }

  private static final class TakesAlong extends Decorated.Passing {
    private final Map<String, String> referents = new HashMap<>();

    TakesAlong(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Refer refer) {
        referents.put(refer.name(), refer.referent());
      } else if (command instanceof Command.Drop drop && referents.containsKey(drop.name())) {
        aside(new Command.Drop(referents.get(drop.name())));
      }
      return command;
    }
  }

  private static final class RefusalEmpties extends Decorated.Passing {
    RefusalEmpties(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      if (isRefusedFilling(command, outcome)) {
        Operand container = ((Command.Operate) command).operands().get(0);
        aside(new Command.Operate(Operation.CLEAR, container));
      }
      return outcome;
    }
  }

  private static final class RefusedCounted extends Decorated.Passing {
    private int refused;

    RefusedCounted(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      if (isRefusedFilling(command, outcome)) {
        refused++;
      }
      return Changed.asks(Operation.LENGTH).test(command)
              && outcome instanceof Outcome.Returned returned
              && returned.value() instanceof Value.Whole length
          ? Outcome.returned(Value.of(length.value() + refused))
          : outcome;
    }
  }
}
