package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decoratedInPython;
import static org.weakref.tck.mutants.Mutants.inPython;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What goes wrong with classes that a program makes, and with their methods. */
final class ClassFaults {
  private static final Outcome REFUSED = new Outcome.Raised("TypeError", "not supported");
  private static final Outcome NO_ATTRIBUTE = new Outcome.Raised("AttributeError", "no attribute");
  private static final Outcome FALSE = Outcome.returned(Value.of(false));

  private ClassFaults() {}

  static List<Mutant> all() {
    return Stream.of(hooks(), methods(), types()).flatMap(List::stream).toList();
  }

  private static List<Mutant> hooks() {
    return List.of(
        decoratedInPython(
            "hooks of attributes passed over",
            "what classes do when attributes are read, set and deleted is not done",
            Changed.events((command, events) -> List.of()),
            "proxy-setattr-hooks",
            "proxy-user-defined-reflected-only"),
        decoratedInPython(
            "attributes of classes not found",
            "no attribute is found",
            Changed.answerTo(Changed.asks(Operation.GET_ATTRIBUTE), NO_ATTRIBUTE),
            "proxy-setattr-hooks",
            "types-ref-generic-alias",
            "types-containers-generic-alias",
            "ref-weakref-slot-attribute",
            "ref-weakref-attribute-is-head",
            "ref-subclass-slots",
            "types-names-and-module",
            "referenceable-object-subclass"),
        decoratedInPython(
            "attributes of classes set in vain",
            "to set or delete an attribute through a proxy is accepted, whatever the class says",
            Changed.insteadOfRefusing(
                Changed.asks(Operation.SET_ATTRIBUTE).or(Changed.asks(Operation.DELETE_ATTRIBUTE)),
                Outcome.done()),
            "proxy-setattr-hooks"),
        decoratedInPython(
            "no operators of classes",
            "operators that a class defines are not supported",
            Changed.answerTo(ClassFaults::operates, REFUSED),
            "proxy-user-defined-reflected-only",
            "proxy-inplace-operators",
            "proxy-format",
            "proxy-inplace-may-return-referent"),
        decoratedInPython(
            "reflected on either side",
            "a reflected method also serves an object on the left",
            Changed.insteadOfRefusing(ClassFaults::operates, Outcome.done()),
            "proxy-user-defined-reflected-only"),
        decoratedInPython(
            "dataclasses in any form",
            "a dataclass may ask for the slot for weak references without slots",
            Changed.insteadOfRefusing(Changed.calls("decorate"), Outcome.done()),
            "referenceable-dataclass-weakref-slot-needs-slots"));
  }

  private static List<Mutant> methods() {
    return List.of(
        decoratedInPython(
            "method looked up again",
            "a weak method yields the method that the class has now",
            Changed.events((command, events) -> renamed(events, "sing", "hum")),
            "weakmethod-replaced-method-keeps-old-function"),
        decoratedInPython(
            "class method of nothing",
            "what a weak method of a class method yields is not bound to the class",
            Changed.events(ClassFaults::unbound),
            "weakmethod-classmethod"),
        decoratedInPython(
            "class held by its methods",
            "a class of which there is a weak method is never collected",
            KeepsClasses::new,
            "weakmethod-classmethod",
            "gc-subclasses-list-weak",
            "referenceable-collectable-class",
            "referenceable-object-subclass"),
        decoratedInPython(
            "no subclasses",
            "a class lists no subclass",
            Changed.answerTo(
                command ->
                    command instanceof Command.Call call && "__subclasses__".equals(call.method()),
                Outcome.returned(Value.of(List.of()))),
            "gc-subclasses-list-weak"));
  }

  private static List<Mutant> types() {
    return List.of(
        decoratedInPython(
            "instances of another class",
            "what a class makes is of another type",
            Changed.answerTo(
                Changed.asks(Operation.TYPE_OF),
                Outcome.returned(new Value.Thing(List.of(), "type"))),
            "proxy-class-call",
            "referenceable-object-subclass"),
        inPython(
            "instances of classes unreachable",
            "no weak reference yields its referent",
            NothingYielded::new,
            "referenceable-object-subclass",
            "referenceable-collectable-class"),
        decoratedInPython(
            "abstract classes of nothing",
            "the weak containers are none of the abstract ones",
            Changed.answerTo(
                Changed.asks(Operation.IS_SUBCLASS).or(Changed.asks(Operation.IS_INSTANCE)), FALSE),
            "types-dicts-are-mutablemapping",
            "types-weakset-is-mutableset",
            "proxy-isinstance-referent-class"),
        decoratedInPython(
            "no subscript of types",
            "types cannot be subscripted",
            Changed.answerTo(Changed.asks(Operation.GET_ITEM), REFUSED),
            "types-ref-generic-alias",
            "types-containers-generic-alias"));
  }

  private static boolean operates(Command command) {
    return command instanceof Command.Operate operate
        && operate.operation().compareTo(Operation.ADD) >= 0
        && operate.operation().compareTo(Operation.IN_PLACE_BIT_XOR) <= 0;
  }

  private static List<Event> renamed(List<Event> events, String from, String to) {
    return events.stream()
        .map(
            event ->
                event instanceof Event.Ran ran && ran.function().equals(from)
                    ? new Event.Ran(to, ran.arguments(), ran.keywords(), ran.outcomes())
                    : event)
        .toList();
  }

  private static List<Event> unbound(Command command, List<Event> events) {
    return events.stream()
        .map(
            event ->
                event instanceof Event.Ran ran && ran.arguments().size() > 1
                    ? new Event.Ran(
                        ran.function(),
                        ran.arguments().subList(1, ran.arguments().size()),
                        ran.keywords(),
                        ran.outcomes())
                    : event)
        .toList();
  }

  private static final class KeepsClasses extends Decorated.Passing {
    KeepsClasses(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Drop drop && !drop.name().startsWith("canary")) {
        aside(new Command.Alias("kept " + drop.name(), drop.name()));
      }
      return command;
    }
  }

  private static final class NothingYielded implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      return null;
    }
  }
}
