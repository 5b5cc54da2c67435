package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.decoratedInPython;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.MethodReference;
import org.weakref.tck.oracle.MethodRules;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** How weak methods compare, and what they are. */
final class MethodEqualityFaults {
  private MethodEqualityFaults() {}

  static List<Mutant> all() {
    return Stream.of(equality(), hashes(), nature(), surface()).flatMap(List::stream).toList();
  }

  private static List<Mutant> equality() {
    return List.of(
        equals(
            "equal by identity",
            "a weak method equals itself alone",
            (one, other, comparison) -> one == other,
            "weakmethod-eq-same-object-same-function",
            "weakmethod-hash-live",
            "weakmethod-not-shared",
            "weakmethod-callback-none"),
        equals(
            "objects by identity",
            "weak methods of equal objects that are two are unequal",
            (one, other, comparison) ->
                one == other
                    || (bothWhole(one, other)
                        && one.referent() == other.referent()
                        && MethodRules.sameFunction(one, other)),
            "weakmethod-eq-same-object-same-function"),
        equals(
            "functions alone compared",
            "weak methods of one function are equal, whatever their objects",
            (one, other, comparison) ->
                one == other || (bothWhole(one, other) && MethodRules.sameFunction(one, other)),
            "weakmethod-ne-different-function-or-object"),
        equals(
            "objects alone compared",
            "weak methods of equal objects are equal, whatever their functions",
            (one, other, comparison) ->
                one == other || (bothWhole(one, other) && equalObjects(one, other, comparison)),
            "weakmethod-ne-different-function-or-object"),
        equals(
            "dead ones are equal",
            "two dead weak methods are equal",
            (one, other, comparison) ->
                (!one.isWhole() && !other.isWhole())
                    || (bothWhole(one, other)
                        && equalObjects(one, other, comparison)
                        && MethodRules.sameFunction(one, other)),
            "weakmethod-eq-dead-identity"),
        equals(
            "dead is not itself",
            "a dead weak method equals nothing, not even itself",
            (one, other, comparison) ->
                bothWhole(one, other)
                    && equalObjects(one, other, comparison)
                    && MethodRules.sameFunction(one, other),
            "weakmethod-eq-dead-identity"),
        equals(
            "dead equals live",
            "a dead weak method equals a live one of the same function",
            (one, other, comparison) ->
                one.isWhole() != other.isWhole()
                    || one == other
                    || (bothWhole(one, other)
                        && equalObjects(one, other, comparison)
                        && MethodRules.sameFunction(one, other)),
            "weakmethod-eq-dead-identity"),
        variant(
            "equals its method",
            "a weak method equals every method",
            EqualsMethods::new,
            "weakmethod-eq-method-object"),
        variant(
            "cannot be compared with references",
            "to compare a weak method with a plain reference raises an error",
            RefusesReferences::new,
            "weakmethod-eq-plain-ref"),
        variant("ordered", "weak methods have an order", Ordered::new, "weakmethod-no-ordering"));
  }

  /** How two weak methods compare. */
  private interface Equality {
    boolean of(MethodReference one, MethodReference other, Comparison comparison);
  }

  private static Mutant equals(String name, String fault, Equality equality, String... clauses) {
    return variant("methods " + name, fault, () -> new Equal(equality), clauses);
  }

  private static boolean bothWhole(MethodReference one, MethodReference other) {
    return one.isWhole() && other.isWhole();
  }

  private static boolean equalObjects(
      MethodReference one, MethodReference other, Comparison comparison) {
    HeapObject first = one.referent();
    HeapObject second = other.referent();
    return first != null && second != null && comparison.equal(first, second);
  }

  private static List<Mutant> hashes() {
    return List.of(
        variant(
            "methods hashed by identity",
            "equal weak methods have hashes of their own",
            () -> new Hashes(method -> true, true),
            "weakmethod-hash-live",
            "weakmethod-hash-dead"),
        variant(
            "hash of a method forgotten",
            "a dead weak method has no hash, though it was hashed before",
            HashForgotten::new,
            "weakmethod-hash-dead"),
        variant(
            "dead methods hashed",
            "a dead weak method that was never hashed has a hash",
            () -> new Hashes(method -> !method.isWhole(), false),
            "weakmethod-hash-dead"));
  }

  private static List<Mutant> nature() {
    return List.of(
        decorated(
            "weak methods shared",
            "a second weak method of a method is the first one again",
            Shares::new,
            "weakmethod-not-shared"),
        decorated(
            "recreated methods differ",
            "two methods that one weak method yields are unequal",
            RecreatedDiffer::new,
            "weakmethod-new-method-each-call"),
        decorated(
            "overridden method",
            "a weak method yields the method that the class of the object overrides",
            Changed.events(
                (command, events) ->
                    events.stream().map(MethodEqualityFaults::overridden).toList()),
            "weakmethod-subclass-override"),
        decorated(
            "subclass without data",
            "weak methods of a subclass carry no data",
            Changed.commands(MethodEqualityFaults::exactly),
            "weakmethod-subclassable"));
  }

  private static Event overridden(Event event) {
    return event instanceof Event.Ran ran && ran.function().startsWith("sing of ")
        ? new Event.Ran(
            "overridden " + ran.function(), ran.arguments(), ran.keywords(), ran.outcomes())
        : event;
  }

  private static Command exactly(Command command) {
    return command instanceof Command.Refer refer
            && refer.type() == ReferenceType.SUBCLASS_OF_WEAK_METHOD
        ? new Command.Refer(
            refer.name(), refer.referent(), refer.callback(), ReferenceType.WEAK_METHOD, Value.NONE)
        : command;
  }

  private static List<Mutant> surface() {
    return List.of(
        decoratedInPython(
            "weak method no reference",
            "a weak method is no instance of ref, nor is its class one of its subclasses",
            Changed.answerTo(
                Changed.asks(Operation.IS_INSTANCE).or(Changed.asks(Operation.IS_SUBCLASS)),
                Outcome.returned(Value.of(false))),
            "weakmethod-is-ref-subclass-instance",
            "types-weakmethod-subclass-of-ref"),
        decoratedInPython(
            "every reference a weak method",
            "each reference is an instance of every type of reference",
            Changed.answerTo(Changed.asks(Operation.IS_INSTANCE), Outcome.returned(Value.of(true))),
            "weakmethod-is-ref-subclass-instance"),
        decoratedInPython(
            "weak method of anything",
            "a weak method is made of whatever is given",
            Changed.insteadOfRefusing(Changed.calls("weak method"), UNNAMED),
            "weakmethod-rejects-non-methods",
            "weakmethod-missing-argument"));
  }

  private static final Outcome UNNAMED = Outcome.returned(new Value.Thing(List.of(), "WeakMethod"));

  private record Equal(Equality equality) implements Rules {
    @Override
    public boolean equal(MethodReference one, MethodReference other, Comparison comparison) {
      return equality.of(one, other, comparison);
    }
  }

  private static final class EqualsMethods implements Rules {
    @Override
    public boolean equalsOther(Reference reference, HeapObject other, Comparison comparison) {
      return reference instanceof MethodReference && other.typeName().equals("method");
    }
  }

  private static final class RefusesReferences implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      if (one instanceof MethodReference || other instanceof MethodReference) {
        throw new SessionError("TypeError", "a weak method compares with weak methods alone");
      }
      return Rules.super.equal(one, other, comparison);
    }
  }

  private static final class Ordered implements Rules {
    @Override
    public int compare(Reference one, Reference other, Comparison comparison) {
      return one instanceof MethodReference
          ? Long.compare(one.address(), other.address())
          : Rules.super.compare(one, other, comparison);
    }
  }

  private record Hashes(Predicate<MethodReference> byIdentity, boolean kept) implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      return reference instanceof MethodReference method
              && byIdentity.test(method)
              && (kept || method.hash() == null)
          ? method.address()
          : Rules.super.hash(reference, comparison);
    }
  }

  private static final class HashForgotten implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      if (reference instanceof MethodReference method && !method.isWhole()) {
        throw new SessionError("TypeError", "weak object has gone away");
      }
      return Rules.super.hash(reference, comparison);
    }
  }

  private static final class Shares extends Decorated.Passing {
    private final Map<String, String> made = new HashMap<>();

    Shares(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Refer refer && refer.type() == ReferenceType.WEAK_METHOD) {
        String first = made.putIfAbsent(refer.referent(), refer.name());
        return first == null ? command : new Command.Alias(refer.name(), first);
      }
      return command;
    }
  }

  private static final class RecreatedDiffer extends Decorated.Passing {
    private final Set<String> yielded = new HashSet<>();

    RecreatedDiffer(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Dereference dereference && dereference.into() != null) {
        yielded.add(dereference.into());
      }
      return command;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return Changed.asks(Operation.EQUAL).test(command) && isOfYielded(command)
          ? Outcome.returned(Value.of(false))
          : outcome;
    }

    private boolean isOfYielded(Command command) {
      return command instanceof Command.Operate operate
          && operate.operands().stream()
              .allMatch(o -> o instanceof Operand.Named named && yielded.contains(named.name()));
    }
  }
}
