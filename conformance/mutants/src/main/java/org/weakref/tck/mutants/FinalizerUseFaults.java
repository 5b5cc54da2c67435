package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Occasion;
import org.weakref.tck.oracle.Registration;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.SessionError;

/** What finalizers call and give, and what is told of them. */
final class FinalizerUseFaults {
  private FinalizerUseFaults() {}

  static List<Mutant> all() {
    return Stream.of(running(), arguments()).flatMap(List::stream).toList();
  }

  private static List<Mutant> running() {
    return List.of(
        variant(
            "idle at death",
            "a finalizer does not call its function when its object is collected",
            () -> new RunsUnless((occasion, registration) -> occasion == Occasion.COLLECTION),
            "example-finalize-kenny",
            "example-tempdir-finalize-collect",
            "finalize-called-at-collection",
            "finalize-collected-in-cycle",
            "finalize-several-per-object",
            "finalize-any-referenceable-object",
            "finalize-mixed-with-ref-callbacks",
            "finalize-collection-exception-reported",
            "finalize-collection-exception-not-propagated",
            "finalize-collection-exception-others-run",
            "finalize-any-callable",
            "finalize-func-may-create-finalizer",
            "finalize-survives-unreferenced"),
        variant(
            "idle when called",
            "a finalizer that is called does not call its function",
            () -> new RunsUnless((occasion, registration) -> occasion == Occasion.CALL),
            "example-finalize-callback-sum",
            "example-tempdir-finalize-remove",
            "finalize-call-returns-result",
            "finalize-returns-callable",
            "finalize-arguments-passed",
            "finalize-call-exception-propagates",
            "finalize-atexit-writable"),
        variant(
            "idle at exit",
            "a finalizer does not call its function when the program ends",
            () -> new RunsUnless((occasion, registration) -> occasion == Occasion.EXIT),
            "example-finalize-exit",
            "example-tempdir-finalize-exit",
            "finalize-exit-runs-live",
            "finalize-exit-reverse-order",
            "finalize-exit-after-sys-exit",
            "finalize-exit-globals-usable",
            "finalize-exit-uncollectable-object",
            "finalize-exit-exception-reported"),
        variant(
            "unmarked is idle",
            "a finalizer that is not to run at exit does not run at death either",
            () ->
                new RunsUnless(
                    (occasion, registration) ->
                        occasion == Occasion.COLLECTION && !registration.isAtExit()),
            "finalize-atexit-false-still-collects"),
        variant(
            "holds its object after a call",
            "a finalizer that was called holds its object for good",
            HoldsAfterCall::new,
            "finalize-call-keeps-object"),
        variant(
            "errors of calls swallowed",
            "an error that the function raises in a call is swallowed",
            () -> new Swallows(Occasion.CALL),
            "finalize-call-exception-propagates"),
        variant(
            "errors at death swallowed",
            "an error that the function raises at the death of the object is swallowed",
            () -> new Swallows(Occasion.COLLECTION),
            "finalize-collection-exception-reported"),
        variant(
            "errors at exit swallowed",
            "an error that the function raises at exit is swallowed",
            () -> new Swallows(Occasion.EXIT),
            "finalize-exit-exception-reported"));
  }

  private static List<Mutant> arguments() {
    return List.of(
        variant(
            "arguments forgotten",
            "the function gets no positional argument",
            () -> new Passes((registration, given) -> List.of()),
            "finalize-arguments-passed",
            "finalize-any-callable"),
        variant(
            "arguments reversed",
            "the function gets the positional arguments in reverse order",
            () -> new Passes((registration, given) -> reversed(given)),
            "finalize-arguments-passed"),
        variant(
            "one argument alone",
            "the function gets the first positional argument alone",
            () -> new Passes((registration, given) -> given.subList(0, Math.min(1, given.size()))),
            "finalize-arguments-passed"),
        variant(
            "named arguments forgotten",
            "the function gets no named argument",
            () -> new PassesNamed(given -> Map.of()),
            "finalize-arguments-passed"),
        variant(
            "one named argument alone",
            "the function gets one named argument alone",
            () -> new PassesNamed(FinalizerUseFaults::firstOf),
            "finalize-arguments-passed"),
        variant(
            "named arguments by position",
            "the function gets the named arguments after the positional ones",
            NamedByPosition::new,
            "finalize-arguments-passed"),
        variant(
            "finalizer passed",
            "the function gets the finalizer first",
            () -> new Passes((registration, given) -> with(registration.finalizer(), given)),
            "finalize-no-extra-arguments",
            "finalize-arguments-passed"),
        variant(
            "reference passed",
            "the function gets the weak reference to the object first, as a callback would",
            () -> new Passes((registration, given) -> with(registration.reference(), given)),
            "finalize-no-extra-arguments",
            "finalize-arguments-passed"),
        variant(
            "object passed",
            "the function gets the object first, where that is alive",
            () -> new Passes(FinalizerUseFaults::withObject),
            "finalize-no-extra-arguments",
            "finalize-arguments-passed"));
  }

  private static List<HeapObject> with(HeapObject first, List<HeapObject> given) {
    List<HeapObject> all = new ArrayList<>(List.of(first));
    all.addAll(given);
    return all;
  }

  private static List<HeapObject> withObject(Registration registration, List<HeapObject> given) {
    HeapObject object = registration.object();
    return object == null ? given : with(object, given);
  }

  private static List<HeapObject> reversed(List<HeapObject> given) {
    List<HeapObject> reversed = new ArrayList<>(given);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Map<String, HeapObject> firstOf(Map<String, HeapObject> given) {
    Map<String, HeapObject> first = new HashMap<>();
    given.keySet().stream().sorted().limit(1).forEach(key -> first.put(key, given.get(key)));
    return first;
  }

  private record RunsUnless(BiPredicate<Occasion, Registration> unless) implements Rules {
    @Override
    public boolean runsAt(Occasion occasion, Registration registration) {
      return !unless.test(occasion, registration);
    }
  }

  private static final class HoldsAfterCall implements Rules {
    @Override
    public void called(Registration registration, Occasion occasion, Heap heap) {
      HeapObject object = registration.object();
      if (object != null) {
        heap.hide(registration.finalizer(), object);
      }
    }
  }

  private record Swallows(Occasion swallowed) implements Rules {
    @Override
    public boolean swallows(SessionError error, Occasion occasion) {
      return occasion == swallowed;
    }
  }

  private record Passes(BiFunction<Registration, List<HeapObject>, List<HeapObject>> passed)
      implements Rules {
    @Override
    public List<HeapObject> arguments(Registration registration, List<HeapObject> given) {
      return passed.apply(registration, given);
    }
  }

  private record PassesNamed(UnaryOperator<Map<String, HeapObject>> passed) implements Rules {
    @Override
    public Map<String, HeapObject> keywords(Map<String, HeapObject> given) {
      return passed.apply(given);
    }
  }

  private static final class NamedByPosition implements Rules {
    @Override
    public Map<String, HeapObject> keywords(Map<String, HeapObject> given) {
      return Map.of();
    }

    @Override
    public List<HeapObject> arguments(Registration registration, List<HeapObject> given) {
      List<HeapObject> all = new ArrayList<>(given);
      all.addAll(registration.namedArguments().values());
      return all;
    }
  }
}
