package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.MethodReference;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Session;

/** How weak methods live, die, yield and call back. */
final class MethodFaults {
  private MethodFaults() {}

  static List<Mutant> all() {
    return Stream.of(living(), yielding(), callingBack()).flatMap(List::stream).toList();
  }

  private static List<Mutant> living() {
    return List.of(
        variant(
            "methods are kept",
            "a plain weak reference to a method keeps the method alive",
            PlainKeepsMethod::new,
            "weakmethod-plain-ref-dies",
            "example-weakmethod"),
        variant(
            "dies with the method object",
            "a weak method dies with the method that it was made of",
            DiesWithMethod::new,
            "weakmethod-survives-without-method-object",
            "example-observer-weakmethod",
            "weakmethod-callback",
            "weakmethod-dead-when-object-dies"),
        variant(
            "strong weak method",
            "a weak method keeps the object alive",
            () -> new Holds((made, held) -> held == made.referent()),
            "weakmethod-does-not-keep-object-alive",
            "weakmethod-dead-when-object-dies",
            "weakmethod-callback",
            "example-weakmethod",
            "example-observer-weakmethod"),
        variant(
            "strong in its function",
            "a weak method keeps the function alive",
            () -> new Holds((made, held) -> isFunctionOf(made, held)),
            "weakmethod-dead-when-function-dies",
            "weakmethod-callback-on-function-death"),
        variant(
            "weak method in a cycle",
            "a weak method holds itself",
            HoldsItself::new,
            "weakmethod-no-self-cycle"),
        variant(
            "blind to its function",
            "a weak method is alive as long as the object is",
            () -> new Alive(method -> method.referent() != null),
            "weakmethod-dead-when-function-dies"),
        variant(
            "dead after its callback alone",
            "a weak method with a dead object is alive where the function lives on",
            DeadObjectYielded::new,
            "weakmethod-dead-when-object-dies"));
  }

  private static List<Mutant> yielding() {
    return List.of(
        variant(
            "method of the first object",
            "a weak method yields a method of the object of the first that was asked",
            () -> new Recreates(true, false),
            "weakmethod-call-recreates-method"),
        variant(
            "method of the first function",
            "a weak method yields a method of the function of the first that was asked",
            () -> new Recreates(false, true),
            "weakmethod-call-recreates-method"));
  }

  private static List<Mutant> callingBack() {
    return List.of(
        variant(
            "called with the inner reference",
            "the callback of a weak method gets another reference than the weak method",
            () -> new Relays((method, given) -> given),
            "weakmethod-callback-on-function-death"),
        variant(
            "called with two arguments",
            "the callback of a weak method gets the weak method twice",
            () -> new Relays((method, given) -> List.of(method, method)),
            "weakmethod-callback"),
        variant(
            "called with nothing",
            "the callback of a weak method gets no argument",
            () -> new Relays((method, given) -> List.of()),
            "weakmethod-callback"),
        variant(
            "one callback a death",
            "the callback of a weak method runs for the object and for the function",
            () -> new RelaysIf(method -> true),
            "weakmethod-callback-once"),
        variant(
            "deaf to its function",
            "the callback of a weak method does not run when the function dies first",
            () -> new RelaysIf(method -> method.referent() == null && !method.wasCalled()),
            "weakmethod-callback-on-function-death"),
        variant(
            "deaf to its object",
            "the callback of a weak method runs when the function dies alone",
            () -> new RelaysIf(method -> method.referent() != null && !method.wasCalled()),
            "weakmethod-callback"),
        decorated(
            "dropped and called",
            "the callback of a weak method runs though the weak method was dropped first",
            StaysThoughDropped::new,
            "weakmethod-callback-cancelled"));
  }

  private static boolean isFunctionOf(MethodReference made, HeapObject held) {
    WeakObject function = made.function();
    return function != null && function.referent() == held;
  }

  private static final class PlainKeepsMethod implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null && referent.typeName().equals("method")) {
        heap.hide(reference, referent);
      }
    }
  }

  private static final class DiesWithMethod implements Rules {
    private final Map<MethodReference, HeapObject> methods = new HashMap<>();

    @Override
    public void madeMethod(MethodReference made, HeapObject method, Heap heap) {
      methods.put(made, method);
    }

    @Override
    public boolean isAlive(MethodReference method) {
      HeapObject madeOf = methods.get(method);
      return method.isWhole() && madeOf != null && !madeOf.isGone();
    }
  }

  private record Holds(BiPredicate<MethodReference, HeapObject> what) implements Rules {
    @Override
    public void madeMethod(MethodReference made, HeapObject method, Heap heap) {
      for (HeapObject part : method.held()) {
        if (what.test(made, part)) {
          heap.hide(made, part);
        }
      }
    }
  }

  private static final class HoldsItself implements Rules {
    @Override
    public void madeMethod(MethodReference made, HeapObject method, Heap heap) {
      heap.hide(made, made);
    }
  }

  private record Alive(Predicate<MethodReference> alive) implements Rules {
    @Override
    public boolean isAlive(MethodReference method) {
      return alive.test(method);
    }
  }

  private static final class DeadObjectYielded implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      return referent == null && reference instanceof MethodReference method
          ? functionOf(method)
          : referent;
    }

    private static @Nullable HeapObject functionOf(MethodReference method) {
      WeakObject function = method.function();
      return function == null ? null : function.referent();
    }

    @Override
    public boolean isAlive(MethodReference method) {
      return true;
    }
  }

  private static final class Recreates implements Rules {
    private final boolean sameObject;
    private final boolean sameFunction;
    private @Nullable HeapObject object;
    private @Nullable HeapObject function;

    Recreates(boolean sameObject, boolean sameFunction) {
      this.sameObject = sameObject;
      this.sameFunction = sameFunction;
    }

    @Override
    public List<HeapObject> recreated(HeapObject given, @Nullable HeapObject givenFunction) {
      object = object == null ? given : object;
      function = function == null ? givenFunction : function;
      HeapObject chosen = sameObject ? object : given;
      HeapObject work = sameFunction ? function : givenFunction;
      return work == null ? List.of(chosen) : List.of(chosen, work);
    }
  }

  private record Relays(BiFunction<MethodReference, List<HeapObject>, List<HeapObject>> given)
      implements Rules {
    @Override
    public List<HeapObject> relayed(MethodReference method, List<HeapObject> arguments) {
      return given.apply(method, arguments);
    }
  }

  private record RelaysIf(Predicate<MethodReference> condition) implements Rules {
    @Override
    public boolean relays(MethodReference method) {
      return condition.test(method);
    }
  }

  private static final class StaysThoughDropped extends Decorated.Passing {
    private final Set<String> methods = new HashSet<>();

    StaysThoughDropped(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Refer refer && refer.type() == ReferenceType.WEAK_METHOD) {
        methods.add(refer.name());
      } else if (command instanceof Command.Drop drop && methods.contains(drop.name())) {
        aside(new Command.Alias("another name of " + drop.name(), drop.name()));
      }
      return command;
    }
  }
}
