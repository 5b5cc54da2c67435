package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.SessionError;

/** Equality and order of references. */
final class EqualityFaults {
  private EqualityFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "dead equal by former identity",
            "dead references to what was one object are equal",
            DeadEqualByIdentity::new,
            "ref-eq-dead-others"),
        variant(
            "nothing equals nothing",
            "references are compared by what they yield, dead or alive",
            NothingEqualsNothing::new,
            "ref-eq-dead-others"),
        variant(
            "dead equals nothing",
            "a dead reference does not even equal itself",
            DeadEqualsNothing::new,
            "ref-eq-dead-self"),
        variant(
            "dead equal by hash",
            "a dead reference equals a reference of the same hash",
            DeadEqualByHash::new,
            "ref-eq-dead-others",
            "ref-eq-dead-vs-live"),
        variant(
            "equality of identity",
            "live references are equal only if their referents are one object",
            EqualityOfIdentity::new,
            "ref-eq-live-equal-referents",
            "ref-as-dict-key",
            "ref-eq-consults-referent-eq"),
        variant(
            "equality without asking",
            "references to one object are equal without asking the object",
            EqualityWithoutAsking::new,
            "ref-eq-consults-referent-eq"),
        variant(
            "equality of references",
            "a reference equals itself alone",
            EqualityOfReferences::new,
            "ref-eq-live-equal-referents",
            "ref-eq-ignores-callback",
            "ref-eq-subclass",
            "ref-eq-default-identity-referents"),
        variant(
            "equality of one class",
            "references of different classes are never equal",
            EqualityOfOneClass::new,
            "ref-eq-subclass"),
        variant(
            "always equal",
            "all live references are equal",
            AlwaysEqual::new,
            "ref-ne-live-unequal-referents",
            "ref-eq-default-identity-referents"),
        variant(
            "equals its referent",
            "a reference equals its referent",
            EqualsReferent::new,
            "ref-eq-nonref"),
        variant(
            "cast without a check",
            "comparing a reference with something else raises an error",
            ErrorOnOther::new,
            "ref-eq-nonref",
            "weakmethod-eq-method-object"),
        variant(
            "ordering supported",
            "references are ordered by their referents",
            Ordered::new,
            "ref-no-ordering-live"),
        variant(
            "dead are ordered",
            "dead references are ordered by where they stand",
            DeadOrdered::new,
            "ref-no-ordering-dead"));
  }

  private static final class DeadEqualByIdentity implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return (one.referent() == null && other.referent() == null)
          ? one.referentAddress() == other.referentAddress()
          : Rules.super.equal(one, other, comparison);
    }
  }

  private static final class NothingEqualsNothing implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return (one.referent() == null && other.referent() == null)
          || Rules.super.equal(one, other, comparison);
    }
  }

  private static final class DeadEqualsNothing implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return one.referent() != null && Rules.super.equal(one, other, comparison);
    }
  }

  private static final class DeadEqualByHash implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      boolean isDead = one.referent() == null || other.referent() == null;
      Long hash = one.hash();
      return (isDead && hash != null && hash.equals(other.hash()))
          || Rules.super.equal(one, other, comparison);
    }
  }

  private static final class EqualityOfIdentity implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return one.referent() == other.referent() && Rules.super.equal(one, other, comparison);
    }
  }

  private static final class EqualityWithoutAsking implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      HeapObject referent = one.referent();
      return (referent != null && referent == other.referent())
          || Rules.super.equal(one, other, comparison);
    }
  }

  private static final class EqualityOfReferences implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return one == other;
    }
  }

  private static final class EqualityOfOneClass implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return one.type() == other.type() && Rules.super.equal(one, other, comparison);
    }
  }

  private static final class AlwaysEqual implements Rules {
    @Override
    public boolean equal(Reference one, Reference other, Comparison comparison) {
      return (one.referent() != null && other.referent() != null)
          || Rules.super.equal(one, other, comparison);
    }
  }

  private static final class EqualsReferent implements Rules {
    @Override
    public boolean equalsOther(Reference reference, HeapObject other, Comparison comparison) {
      HeapObject referent = reference.referent();
      return referent != null && comparison.equal(referent, other);
    }
  }

  private static final class ErrorOnOther implements Rules {
    @Override
    public boolean equalsOther(Reference reference, HeapObject other, Comparison comparison) {
      throw new SessionError("TypeError", "not a weak reference");
    }
  }

  private static final class Ordered implements Rules {
    @Override
    public int compare(Reference one, Reference other, Comparison comparison) {
      HeapObject first = one.referent();
      HeapObject second = other.referent();
      return first == null || second == null
          ? Rules.super.compare(one, other, comparison)
          : comparison.compare(first, second);
    }
  }

  private static final class DeadOrdered implements Rules {
    @Override
    public int compare(Reference one, Reference other, Comparison comparison) {
      return one.referent() == null
          ? Long.compare(one.address(), other.address())
          : Rules.super.compare(one, other, comparison);
    }
  }
}
