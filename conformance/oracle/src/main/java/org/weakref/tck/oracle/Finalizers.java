package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** The finalizers of a program: makes, calls, detaches and shows them. */
final class Finalizers {
  private final Rules rules;
  private final Heap heap;
  private final References references;
  private final Calls calls;
  private final FinalizerRegistry registry;
  private Phase phase = Phase.RUNNING;
  private int made;

  Finalizers(Rules rules, Heap heap, References references, Calls calls) {
    this.rules = rules;
    this.heap = heap;
    this.references = references;
    this.calls = calls;
    this.registry = heap.add(new FinalizerRegistry());
    heap.retain(registry); // For as long as there is a program.
  }

  /** From here on the program has come so far. */
  void enter(Phase next) {
    phase = next;
  }

  /** How many have been made so far. */
  int made() {
    return made;
  }

  /** The live ones, oldest first. */
  List<Registration> live() {
    return List.copyOf(registry.live());
  }

  /** Makes one of an object, a function and arguments for that. */
  Finalizer make(boolean subclassed, List<HeapObject> given, Map<String, HeapObject> keywords) {
    if (given.size() < 2) { // finalize-missing-arguments, finalize-obj-func-positional-only
      throw Errors.type("finalize needs an object and a function");
    }
    Finalizer finalizer = heap.add(new Finalizer(this, subclassed));
    heap.retain(finalizer); // Until it is registered.
    try {
      register(finalizer, given, keywords);
    } catch (SessionError refused) { // finalize-unreferenceable-object
      heap.release(finalizer);
      throw refused;
    }
    finalizer.count(-1); // The caller holds it from here on.
    made++;
    return finalizer;
  }

  private void register(
      Finalizer finalizer, List<HeapObject> given, Map<String, HeapObject> keywords) {
    WeakObject reference = references.make(given.get(0), finalizer, ReferenceType.EXACT);
    Registration added =
        new Registration(
            finalizer,
            reference,
            given.get(1),
            tuple(given.subList(2, given.size())),
            mapping(keywords));
    added.setAtExit(rules.isAtExitAtFirst(live()));
    added.hold(rules.keeps(added));
    added.held().forEach(heap::retain);
    if (!added.held().contains(finalizer)) {
      heap.hide(finalizer, reference); // It goes with its finalizer, but not before.
    }
    List<Registration> displaced = rules.displaced(added, live());
    registry.live().add(added);
    finalizer.register(added);
    displaced.forEach(this::unregister);
  }

  private void unregister(Registration registration) {
    if (registry.live().remove(registration)) {
      registration.own().unregister();
      rules.died(registration, heap);
      registration.held().forEach(heap::release); // finalize-releases-func-and-args
    }
  }

  /** A call by the program, by the death of the object, or by the exit run. */
  HeapObject call(Finalizer finalizer, List<HeapObject> given, Map<String, HeapObject> keywords) {
    if (given.size() > 1 || !keywords.isEmpty()) { // finalize-ignored-call-argument
      throw Errors.type(finalizer.typeName() + " takes no arguments");
    }
    Registration registration = finalizer.registration();
    Occasion occasion =
        registration != null && given.contains(registration.reference())
            ? Occasion.COLLECTION
            : phase == Phase.EXITING ? Occasion.EXIT : Occasion.CALL;
    if (registration == null || phase == Phase.OVER) { // finalize-exit-not-late
      return atom(rules.answerOfDead(occasion));
    }
    return handedOver(registration.parts(), () -> run(registration, occasion));
  }

  private HeapObject run(Registration registration, Occasion occasion) {
    if (!rules.runsAt(occasion, registration)) {
      return atom(Value.NONE);
    }
    if (rules.diesFirst(occasion) && rules.diesBy(occasion)) {
      unregister(registration);
    }
    rules.called(registration, occasion, heap);
    try {
      return result(callFunction(registration));
    } catch (SessionError error) {
      if (rules.swallows(error, occasion)) {
        return atom(Value.NONE);
      }
      throw error;
    } finally {
      if (rules.diesBy(occasion)) {
        unregister(registration);
      }
    }
  }

  private HeapObject callFunction(Registration registration) {
    return calls.call(
        registration.function(),
        rules.arguments(registration, registration.arguments()),
        rules.keywords(registration.namedArguments()));
  }

  private HeapObject result(HeapObject ofFunction) {
    HeapObject result = rules.result(ofFunction);
    return result == null ? atom(Value.NONE) : result;
  }

  /** What it was registered with; nothing where it is dead. */
  private HeapObject told(Finalizer finalizer, Occasion occasion) {
    Registration registration = finalizer.registration();
    HeapObject object = registration == null ? null : registration.object();
    if (registration == null || object == null) {
      return atom(rules.answerOfDead(occasion));
    }
    return handedOver(
        List.of(finalizer),
        () -> {
          Sequence parts = tuple(rules.told(object, registration, occasion));
          if (rules.diesBy(occasion)) {
            unregister(registration);
          }
          return parts;
        });
  }

  /** Works while these are held, and hands over what comes of it though they may go. */
  private HeapObject handedOver(List<HeapObject> temporaries, Supplier<HeapObject> work) {
    HeapObject result =
        heap.holding(
            temporaries,
            () -> {
              HeapObject found = work.get();
              heap.retain(found);
              return found;
            });
    result.count(-1); // The caller holds it from here on.
    return result;
  }

  @Nullable HeapObject attribute(Finalizer finalizer, String name) {
    Registration registration = finalizer.registration();
    return switch (name) {
      case "alive" -> atom(Value.of(rules.isAlive(finalizer, registration)));
      case "atexit" ->
          atom(Value.of(registration == null ? rules.isAtExitWhenDead() : registration.isAtExit()));
      case "detach" -> method(finalizer, Occasion.DETACH);
      case "peek" -> method(finalizer, Occasion.PEEK);
      default -> null;
    };
  }

  private NativeFunction method(Finalizer finalizer, Occasion occasion) {
    return heap.add(
        new NativeFunction(finalizer, (arguments, keywords) -> told(finalizer, occasion)));
  }

  /** On a dead one this has no effect (finalize-atexit-on-dead). */
  boolean setAttribute(Finalizer finalizer, String name, HeapObject value) {
    Registration registration = finalizer.registration();
    if (name.equals("atexit") && registration != null) {
      registration.setAtExit(rules.marked(registration, Truth.of(value)));
    }
    return name.equals("atexit");
  }

  private Sequence tuple(List<HeapObject> elements) {
    Sequence tuple = new Sequence(false);
    tuple.elements().addAll(elements);
    return heap.add(tuple);
  }

  private Table mapping(Map<String, HeapObject> keywords) {
    Table mapping = new Table(TableType.MAPPING);
    keywords.forEach(
        (name, value) -> {
          Atom key = atom(Value.of(name));
          mapping.entries().add(new Table.Entry(key.value().hashCode(), key, value));
        });
    return heap.add(mapping);
  }

  private Atom atom(Value value) {
    return heap.add(new Atom(value));
  }
}
