package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Occasion;
import org.weakref.tck.oracle.Registration;
import org.weakref.tck.oracle.Rules;

/** How finalizers live and die, and what they keep alive. */
final class FinalizerFaults {
  private FinalizerFaults() {}

  static List<Mutant> all() {
    return Stream.of(keeping(), living(), dying()).flatMap(List::stream).toList();
  }

  private static List<Mutant> keeping() {
    return List.of(
        variant(
            "finalizer to be kept",
            "a finalizer that nobody keeps is forgotten",
            () -> new KeepsAllBut(List.of(Registration::finalizer, Registration::reference)),
            "finalize-survives-unreferenced"),
        variant(
            "strong finalizer",
            "a finalizer keeps its object alive",
            StrongFinalizer::new,
            "finalize-does-not-keep-object-alive",
            "finalize-called-at-collection"),
        variant(
            "function held weakly",
            "a finalizer does not keep its function alive",
            () -> new KeepsAllBut(List.of(Registration::function)),
            "finalize-keeps-func-and-args-alive",
            "finalize-func-holding-object-leaks"),
        variant(
            "arguments held weakly",
            "a finalizer does not keep its positional arguments alive",
            () -> new KeepsAllBut(List.of(Registration::tupleOfArguments)),
            "finalize-keeps-func-and-args-alive",
            "finalize-args-holding-object-leaks"),
        variant(
            "named arguments held weakly",
            "a finalizer does not keep its named arguments alive",
            () -> new KeepsAllBut(List.of(Registration::mappingOfKeywords)),
            "finalize-keeps-func-and-args-alive",
            "finalize-args-holding-object-leaks"),
        variant(
            "hoarder of functions",
            "a dead finalizer keeps its function",
            () -> new Hoards(Registration::function),
            "finalize-releases-func-and-args",
            "finalize-func-holding-object-leaks"),
        variant(
            "hoarder of arguments",
            "a dead finalizer keeps its positional arguments",
            () -> new Hoards(Registration::tupleOfArguments),
            "finalize-releases-func-and-args",
            "finalize-args-holding-object-leaks"),
        variant(
            "hoarder of named arguments",
            "a dead finalizer keeps its named arguments",
            () -> new Hoards(Registration::mappingOfKeywords),
            "finalize-releases-func-and-args",
            "finalize-args-holding-object-leaks"));
  }

  private static List<Mutant> living() {
    return List.of(
        variant(
            "born dead",
            "a new finalizer says that it is dead",
            () -> new SaysAlive((alive, asked) -> alive && asked > 1),
            "finalize-alive-initially",
            "finalize-called-at-collection"),
        variant(
            "alive once",
            "a finalizer says only the first time that it is alive",
            () -> new SaysAlive((alive, asked) -> alive && asked == 1),
            "finalize-alive-initially"),
        variant(
            "always alive",
            "a finalizer says that it is alive also when it is dead",
            () -> new SaysAlive((alive, asked) -> true),
            "finalize-dead-after-collection",
            "finalize-dead-after-call",
            "finalize-dead-inside-func",
            "finalize-detach-kills",
            "finalize-call-exception-propagates"),
        variant(
            "one finalizer an object",
            "a new finalizer takes the place of the others of its object",
            () -> new Displaces((added, other) -> added.object() == other.object()),
            "finalize-several-per-object",
            "finalize-collection-exception-others-run"),
        variant(
            "one finalizer for all",
            "a new finalizer takes the place of every other",
            () -> new Displaces((added, other) -> true),
            "finalize-several-per-object",
            "finalize-collected-in-cycle",
            "finalize-exit-reverse-order"),
        variant(
            "one finalizer a function",
            "a new finalizer takes the place of another of the same object and function",
            () ->
                new Displaces(
                    (added, other) ->
                        added.object() == other.object() && added.function() == other.function()),
            "finalize-several-per-object"),
        variant(
            "marked by the last",
            "a new finalizer has the flag of the one before it",
            MarkedLikeTheLast::new,
            "finalize-atexit-default-true"),
        variant(
            "not marked at first",
            "a new finalizer is not marked to run at exit",
            NotMarked::new,
            "finalize-atexit-default-true",
            "finalize-exit-runs-live",
            "finalize-exit-after-sys-exit",
            "finalize-exit-uncollectable-object"));
  }

  private static List<Mutant> dying() {
    return List.of(
        survives(
            Occasion.CALL,
            "thread-finalize-concurrent-call",
            "finalize-dead-after-call",
            "finalize-call-dead-returns-none",
            "finalize-at-most-once",
            "finalize-detach-dead",
            "finalize-peek-dead",
            "finalize-exit-skips-dead",
            "finalize-call-exception-propagates",
            "example-finalize-callback-sum",
            "example-tempdir-finalize-remove",
            "example-tempdir-finalize-exit"),
        survives(
            Occasion.COLLECTION,
            "finalize-dead-after-collection",
            "finalize-at-most-once",
            "finalize-call-dead-returns-none",
            "finalize-exit-skips-dead",
            "finalize-releases-func-and-args"),
        survives(
            Occasion.DETACH,
            "example-finalize-detach",
            "finalize-detach-kills",
            "finalize-detach-dead",
            "finalize-peek-dead",
            "finalize-call-dead-returns-none",
            "finalize-exit-skips-dead",
            "finalize-func-holding-object-leaks",
            "finalize-args-holding-object-leaks"),
        survives(Occasion.EXIT, "finalize-exit-skips-dead"),
        variant(
            "peeking detaches",
            "a finalizer that was peeked at is dead",
            PeekingDetaches::new,
            "finalize-peek-returns-tuple"),
        diesLate(Occasion.CALL, "finalize-dead-inside-func"),
        diesLate(Occasion.COLLECTION, "finalize-dead-inside-func"),
        diesLate(Occasion.EXIT, "finalize-exit-runs-live"));
  }

  private static Mutant survives(Occasion occasion, String... clauses) {
    return variant(
        "survivor of " + words(occasion),
        "a finalizer stays alive after " + words(occasion),
        () -> new Survives(occasion),
        clauses);
  }

  private static Mutant diesLate(Occasion occasion, String... clauses) {
    return variant(
        "alive during " + words(occasion),
        "a finalizer dies only after its function ran by " + words(occasion),
        () -> new DiesLate(occasion),
        clauses);
  }

  private static String words(Occasion occasion) {
    return switch (occasion) {
      case CALL -> "a call";
      case COLLECTION -> "a collection";
      case EXIT -> "the exit";
      case DETACH -> "a detachment";
      case PEEK -> "a look";
    };
  }

  private static final class KeepsAllBut implements Rules {
    private final List<Function<Registration, HeapObject>> left;

    KeepsAllBut(List<Function<Registration, HeapObject>> left) {
      this.left = left;
    }

    @Override
    public List<HeapObject> keeps(Registration registration) {
      List<HeapObject> kept = registration.parts();
      left.forEach(part -> kept.remove(part.apply(registration)));
      return kept;
    }
  }

  private static final class StrongFinalizer implements Rules {
    @Override
    public List<HeapObject> keeps(Registration registration) {
      List<HeapObject> kept = registration.parts();
      HeapObject object = registration.object();
      if (object != null) {
        kept.add(object);
      }
      return kept;
    }
  }

  private static final class Hoards implements Rules {
    private final Function<Registration, HeapObject> part;

    Hoards(Function<Registration, HeapObject> part) {
      this.part = part;
    }

    @Override
    public void died(Registration registration, Heap heap) {
      heap.hide(registration.finalizer(), part.apply(registration));
    }
  }

  private static final class SaysAlive implements Rules {
    private final BiPredicate<Boolean, Integer> says;
    private final Map<HeapObject, Integer> asked = new HashMap<>();

    SaysAlive(BiPredicate<Boolean, Integer> says) {
      this.says = says;
    }

    @Override
    public boolean isAlive(HeapObject finalizer, @Nullable Registration registration) {
      return says.test(registration != null, asked.merge(finalizer, 1, Integer::sum));
    }
  }

  private static final class Displaces implements Rules {
    private final BiPredicate<Registration, Registration> displaces;

    Displaces(BiPredicate<Registration, Registration> displaces) {
      this.displaces = displaces;
    }

    @Override
    public List<Registration> displaced(Registration added, List<Registration> live) {
      return live.stream().filter(other -> displaces.test(added, other)).toList();
    }
  }

  private static final class MarkedLikeTheLast implements Rules {
    @Override
    public boolean isAtExitAtFirst(List<Registration> live) {
      return live.isEmpty() || live.get(live.size() - 1).isAtExit();
    }
  }

  private static final class NotMarked implements Rules {
    @Override
    public boolean isAtExitAtFirst(List<Registration> live) {
      return false;
    }
  }

  private static final class Survives implements Rules {
    private final Occasion survived;

    Survives(Occasion survived) {
      this.survived = survived;
    }

    @Override
    public boolean diesBy(Occasion occasion) {
      return occasion != Occasion.PEEK && occasion != survived;
    }
  }

  private static final class PeekingDetaches implements Rules {
    @Override
    public boolean diesBy(Occasion occasion) {
      return true;
    }
  }

  private static final class DiesLate implements Rules {
    private final Occasion late;

    DiesLate(Occasion late) {
      this.late = late;
    }

    @Override
    public boolean diesFirst(Occasion occasion) {
      return occasion != late;
    }
  }
}
