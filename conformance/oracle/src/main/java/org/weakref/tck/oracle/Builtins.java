package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** What programs find there, and what has a part in their end. */
final class Builtins {
  private final Rules rules;
  private final Heap heap;
  private final Types types;
  private final Calls calls;
  private final Methods methods;
  private final Members members;
  private final Finalizers finalizers;
  private final Ending ending;
  private final ExitRun exitRun;
  private final Runnable runAtExit = this::runAtExit;

  Builtins(
      Rules rules,
      Heap heap,
      Types types,
      Calls calls,
      References references,
      Methods methods,
      Reports reports,
      Ending ending) {
    this.rules = rules;
    this.heap = heap;
    this.types = types;
    this.calls = calls;
    this.methods = methods;
    this.ending = ending;
    this.members = new Members(heap, types, references);
    this.finalizers = new Finalizers(rules, heap, references, calls);
    this.exitRun = new ExitRun(rules, heap, finalizers, reports::reportUncaught);
  }

  /** A public member of a module; {@code null} where it is none of these. */
  @Nullable HeapObject member(String name) {
    return switch (name) {
      case "finalize" -> finalizerType("finalize");
      case "WeakMethod" -> {
        TypeObject type = types.named(name);
        type.makeBy(methods::make);
        yield type;
      }
      case "atexit.register" -> heap.add(new NativeFunction(this::registerHandler));
      default -> members.member(name);
    };
  }

  /** Makes an object; {@code null} where it is of another kind. */
  @Nullable HeapObject create(Command.Create command) {
    return switch (command.kind()) {
      case FINALIZER_SUBCLASS -> finalizerType("FinalizerSubclass"); // finalize-subclassable
      case ADDING_FUNCTION -> heap.add(new NativeFunction(adding(command.name())));
      case GLOBAL_STATE -> {
        HeapObject global = plain(command);
        ending.hold(global); // finalize-exit-uncollectable-object
        yield global;
      }
      case LINGERING_THREAD -> {
        ending.await(command); // finalize-exit-after-non-daemon-threads
        yield plain(command);
      }
      default -> null;
    };
  }

  private HeapObject finalizerType(String name) {
    TypeObject type = types.named(name);
    type.makeBy((given, keywords) -> makeFinalizer(name, given, keywords));
    return type;
  }

  private HeapObject makeFinalizer(
      String type, List<HeapObject> given, Map<String, HeapObject> keywords) {
    HeapObject made = finalizers.make(!type.equals("finalize"), given, keywords);
    if (rules.takesPlace(finalizers.made())) { // finalize-exit-order-vs-atexit
      ending.place(runAtExit);
    }
    return made;
  }

  private void runAtExit() {
    exitRun.run();
  }

  private HeapObject registerHandler(List<HeapObject> given, Map<String, HeapObject> keywords) {
    if (given.isEmpty()) {
      throw Errors.type("register needs a function");
    }
    ending.register(given.get(0), given.subList(1, given.size()), keywords);
    return given.get(0);
  }

  private Callee adding(String name) {
    return (given, keywords) -> {
      calls.tell(name, given, keywords);
      long sum = 0;
      for (HeapObject number : given) {
        sum += whole(number);
      }
      for (HeapObject number : keywords.values()) {
        sum += whole(number);
      }
      return heap.add(new Atom(Value.of(sum)));
    };
  }

  private static long whole(HeapObject number) {
    if (number instanceof Atom atom && atom.value() instanceof Value.Whole whole) {
      return whole.value();
    }
    throw Errors.type("unsupported operand type(s) for add: " + number.typeName());
  }

  private Instance plain(Command.Create command) {
    return heap.add(new Instance(new Command.Create(command.name(), ObjectKind.PLAIN)));
  }
}
