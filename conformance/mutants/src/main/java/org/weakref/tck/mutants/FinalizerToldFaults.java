package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Occasion;
import org.weakref.tck.oracle.Registration;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Value;

/** What finalizers give when they are called, and what is told of them. */
final class FinalizerToldFaults {
  private FinalizerToldFaults() {}

  static List<Mutant> all() {
    return Stream.of(results(), told(), marks()).flatMap(List::stream).toList();
  }

  private static List<Mutant> results() {
    return List.of(
        variant(
            "no result",
            "calling a finalizer gives nothing",
            NoResult::new,
            "finalize-call-returns-result",
            "finalize-func-may-create-finalizer"),
        variant(
            "last result again",
            "calling any finalizer gives what the first one gave",
            FirstResultAgain::new,
            "finalize-call-returns-result"),
        saysOfDead("call", Occasion.CALL, "finalize-call-dead-returns-none"),
        saysOfDead("detach", Occasion.DETACH, "finalize-detach-dead"),
        saysOfDead("peek", Occasion.PEEK, "finalize-peek-dead"));
  }

  private static Mutant saysOfDead(String name, Occasion occasion, String clause) {
    return variant(
        name + " of the dead gives something",
        "a dead finalizer gives false and not nothing when asked to " + name,
        () -> new SaysOfDead(occasion),
        clause,
        "finalize-dead-inside-func");
  }

  private static List<Mutant> told() {
    List<Mutant> told = new ArrayList<>();
    told.addAll(toldWrongly("detach", Occasion.DETACH, "finalize-detach-returns-tuple"));
    told.addAll(toldWrongly("peek", Occasion.PEEK, "finalize-peek-returns-tuple"));
    told.add(
        variant(
            "detaching gives the finalizer",
            "in place of its function detaching gives the finalizer, which is dead then",
            () ->
                new Tells(
                    Occasion.DETACH,
                    (parts, registration) -> replaced(parts, 1, registration.finalizer())),
            "finalize-detach-result-usable",
            "finalize-detach-returns-tuple"));
    return told;
  }

  private static List<Mutant> toldWrongly(String name, Occasion occasion, String clause) {
    return List.of(
        variant(
            name + " gives function first",
            "what " + name + " gives has object and function exchanged",
            () -> new Tells(occasion, (parts, registration) -> swapped(parts, 0, 1)),
            clause),
        variant(
            name + " gives named arguments first",
            "what " + name + " gives has both kinds of arguments exchanged",
            () -> new Tells(occasion, (parts, registration) -> swapped(parts, 2, 3)),
            clause),
        variant(
            name + " leaves named arguments out",
            "what " + name + " gives has three parts",
            () -> new Tells(occasion, (parts, registration) -> parts.subList(0, 3)),
            clause),
        variant(
            name + " gives the reference",
            "in place of the object " + name + " gives the weak reference to it",
            () ->
                new Tells(
                    occasion,
                    (parts, registration) -> replaced(parts, 0, registration.reference())),
            clause));
  }

  private static List<Mutant> marks() {
    return List.of(
        variant(
            "mark is stuck",
            "setting the flag to run at exit changes nothing",
            () -> new Marks(false, (old, flag) -> old),
            "finalize-atexit-writable",
            "finalize-exit-skips-atexit-false"),
        variant(
            "mark cannot return",
            "a flag that was set to false stays false",
            () -> new Marks(false, (old, flag) -> old && flag),
            "finalize-atexit-writable",
            "finalize-exit-skips-atexit-false"),
        variant(
            "dead and marked",
            "a dead finalizer says that it is to run at exit",
            () -> new Marks(true, (old, flag) -> flag),
            "finalize-atexit-on-dead"));
  }

  private static List<HeapObject> swapped(List<HeapObject> parts, int one, int other) {
    List<HeapObject> swapped = new ArrayList<>(parts);
    Collections.swap(swapped, one, other);
    return swapped;
  }

  private static List<HeapObject> replaced(List<HeapObject> parts, int place, HeapObject by) {
    List<HeapObject> replaced = new ArrayList<>(parts);
    replaced.set(place, by);
    return replaced;
  }

  private static final class NoResult implements Rules {
    @Override
    public @Nullable HeapObject result(HeapObject ofFunction) {
      return null;
    }
  }

  private static final class FirstResultAgain implements Rules {
    private @Nullable HeapObject first;

    @Override
    public HeapObject result(HeapObject ofFunction) {
      if (first == null) {
        first = ofFunction;
      }
      return first;
    }
  }

  private record SaysOfDead(Occasion asked) implements Rules {
    @Override
    public Value answerOfDead(Occasion occasion) {
      return occasion == asked ? Value.of(false) : Value.NONE;
    }
  }

  private record Tells(
      Occasion asked, BiFunction<List<HeapObject>, Registration, List<HeapObject>> change)
      implements Rules {
    @Override
    public List<HeapObject> told(HeapObject object, Registration registration, Occasion occasion) {
      List<HeapObject> parts = Rules.super.told(object, registration, occasion);
      return occasion == asked ? change.apply(parts, registration) : parts;
    }
  }

  private record Marks(boolean whenDead, BinaryOperator<Boolean> marked) implements Rules {
    @Override
    public boolean marked(Registration registration, boolean flag) {
      return marked.apply(registration.isAtExit(), flag);
    }

    @Override
    public boolean isAtExitWhenDead() {
      return whenDead;
    }
  }
}
