package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Container.WEAK_KEY_DICTIONARY;
import static org.weakref.tck.mutants.Container.WEAK_SET;
import static org.weakref.tck.mutants.Container.WEAK_VALUE_DICTIONARY;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.weakref.tck.oracle.Clearing;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.ContainerRules;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Request;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.Table;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.oracle.WeakTable;
import org.weakref.tck.spi.SessionError;

/** How weak containers tell keys and elements apart, and which they take. */
final class KeyFaults {
  private KeyFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "keys of identity",
            "weak containers find a key by its identity alone",
            OfIdentity::new,
            "weakkeydict-key-lookup-by-equality",
            "weakkeydict-equal-key-replaces-value-only",
            "weakset-equal-elements-collapse",
            "weakset-contains"),
        variant(
            "keys of one class",
            "weak containers take objects of one class for one key",
            () -> new OfOneClass("Plain", "Empty"),
            "weakkeydict-identity-keys-default",
            "weakkeydict-contains",
            "weakset-contains",
            "weakset-add"),
        variant(
            "equal keys of one hash",
            "weak containers take all objects that have a key for one",
            () -> new OfOneClass("Keyed"),
            "weakkeydict-key-lookup-by-equality"),
        variant(
            "values die one by one",
            "a weak reference dies just before its own callback, and containers see it alive till then",
            DieOneByOne::new,
            "weakvaluedict-get",
            "weakvaluedict-pop",
            "weakvaluedict-popitem",
            "weakvaluedict-contains",
            "weakvaluedict-setdefault",
            "weakset-pop-after-deaths"),
        in(
            WEAK_VALUE_DICTIONARY,
            "fails whenever a value dies",
            FailsAtDeath::new,
            "concurrent-removal-callback-safe, weakly-referenceable"),
        variant(
            "keys without a hash",
            "weak containers take what has no hash",
            WithoutHash::new,
            "weakkeydict-unhashable-key",
            "weakkeydict-referenceable-but-unhashable-key",
            "weakset-add-unhashable"),
        variant(
            "everything accepted by containers",
            "weak containers take what cannot be referred to",
            Accepted::new,
            "weakkeydict-unreferenceable-key-setitem",
            "weakkeydict-unreferenceable-key-lookup",
            "weakkeydict-unreferenceable-key-get-pop-setdefault",
            "weakvaluedict-unreferenceable-value",
            "weakvaluedict-unreferenceable-value-constructor-update",
            "weakset-add-unreferenceable",
            "weakset-remove-discard-unreferenceable",
            "weakset-nonreferenceable-in-other-operand"),
        variant(
            "containers cannot be referred to",
            "weak references to weak containers are refused",
            NoReferenceToContainers::new,
            "weakkeydict-weakly-referenceable",
            "weakvaluedict-weakly-referenceable",
            "weakset-weakly-referenceable"),
        variant(
            "containers that are gone stay listed",
            "the weak references of a weak container stay when it is gone",
            StayListed::new,
            "weakkeydict-dict-death-keeps-keys"),
        variant(
            "containers are not followed for values",
            "what a weak container alone holds strongly is collected",
            NotFollowed::new,
            "weakkeydict-values-strong",
            "weakkeydict-value-referencing-key-leaks",
            "weakvaluedict-keys-strong"),
        in(
            WEAK_KEY_DICTIONARY,
            "takes the newer key",
            NewerKey::new,
            "equal-key-replaces-value-only, equal-key-original-death-removes-entry,"
                + " newer-equal-key-death-keeps-entry"),
        in(
            WEAK_SET,
            "takes the newer element",
            NewerKey::new,
            "equal-elements-collapse, equal-element-original-death"),
        in(
            WEAK_KEY_DICTIONARY,
            "refuses to look for what cannot be a key",
            RefusesToLook::new,
            "unreferenceable-key-contains"),
        in(
            WEAK_SET,
            "refuses to look for what cannot be an element",
            RefusesToLook::new,
            "contains-unreferenceable"),
        in(
            WEAK_KEY_DICTIONARY,
            "fails when it changes in a look-up",
            FailsOnChange::new,
            "comparison-side-effects"),
        in(
            WEAK_KEY_DICTIONARY,
            "subtracts the dead twice",
            SubtractsTwice::new,
            "mutation-while-iterator-alive"),
        in(
            WEAK_KEY_DICTIONARY,
            "forgets what waited",
            ForgetsWaiting::new,
            "mutation-while-iterator-alive, len"));
  }

  private static Mutant in(
      Container container, String name, Supplier<ContainerRules> rules, String clauses) {
    Set<String> ids = container.clauses(clauses);
    return variant(
        container.words() + " " + name,
        container.words() + " " + name,
        () -> new WeaknessFaults.InContainers(rules.get()),
        ids.toArray(String[]::new));
  }

  private static final class OfIdentity implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return one.referent() == other.referent() && Rules.super.equal(one, other, comparison);
    }
  }

  private static final class OfOneClass implements Rules {
    private final Set<String> classes;

    OfOneClass(String... classes) {
      this.classes = Set.of(classes);
    }

    @Override
    public long hash(Reference reference, Comparison comparison) {
      HeapObject referent = reference.referent();
      return referent != null && classes.contains(referent.typeName())
          ? 1
          : Rules.super.hash(reference, comparison);
    }

    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      HeapObject first = one.referent();
      HeapObject second = other.referent();
      boolean areOfOneClass =
          first != null
              && second != null
              && classes.contains(first.typeName())
              && first.typeName().equals(second.typeName());
      return areOfOneClass || Rules.super.equal(one, other, comparison);
    }
  }

  private static final class WithoutHash implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      try {
        return Rules.super.hash(reference, comparison);
      } catch (SessionError refused) {
        return reference.referentAddress();
      }
    }
  }

  private static final class Accepted implements Rules {
    @Override
    public boolean refuses(Request request) {
      return false;
    }
  }

  private static final class NoReferenceToContainers implements Rules {
    @Override
    public boolean refuses(Request request) {
      return request.referent() instanceof WeakTable || Rules.super.refuses(request);
    }
  }

  private static final class StayListed implements Rules {
    @Override
    public boolean forgets(WeakObject dropped) {
      return dropped.callback() == null;
    }
  }

  private static final class NotFollowed implements Rules {
    @Override
    public boolean follows(HeapObject holder) {
      return !(holder instanceof WeakTable);
    }
  }

  private static final class NewerKey implements ContainerRules {
    @Override
    public HeapObject key(Table table, HeapObject former, HeapObject given) {
      return table.type().hasWeakKeys() ? given : former;
    }
  }

  private static final class RefusesToLook implements ContainerRules {
    @Override
    public boolean refusesToLookFor(Table table, HeapObject unreferenceable) {
      return true;
    }
  }

  private static final class FailsOnChange implements ContainerRules {
    @Override
    public void lookedUp(Table table, int sizeBefore) {
      if (table.size() != sizeBefore) {
        throw new SessionError("RuntimeError", "changed while it was searched");
      }
    }
  }

  private static final class DieOneByOne implements Rules {
    @Override
    public Clearing clearing() {
      return Clearing.EACH_BEFORE_ITS_CALLBACK;
    }
  }

  private static final class FailsAtDeath implements ContainerRules {
    @Override
    public List<Table.Entry> lost(WeakTable table, List<Table.Entry> entries, int place) {
      throw new SessionError("KeyError", "no entry of a dead value");
    }

    @Override
    public void orphaned(WeakTable table, WeakObject reference) {
      throw new SessionError("AttributeError", "no container of a dead value");
    }
  }

  private static final class SubtractsTwice implements ContainerRules {
    @Override
    public int length(Table table, int seen) {
      return seen - (table.size() - seen);
    }
  }

  private static final class ForgetsWaiting implements ContainerRules {
    @Override
    public boolean removalsFollow(WeakTable table) {
      return false;
    }

    @Override
    public int length(Table table, int seen) {
      return table.size();
    }
  }
}
