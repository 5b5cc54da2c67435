package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.SessionError;

/** The hash of references. */
final class HashFaults {
  private HashFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "hash of identity",
            "the hash of a reference is that of its own identity",
            HashOfIdentity::new,
            "ref-hash-equals-referent-hash",
            "ref-hash-consistent-with-eq",
            "ref-as-dict-key"),
        variant(
            "another hash each time",
            "a reference has another hash each time it is asked",
            AnotherHash::new,
            "ref-hashable-if-referent-hashable",
            "ref-as-dict-key"),
        variant(
            "unhashable hashed by identity",
            "where the referent cannot be hashed, its identity is taken",
            UnhashableHashed::new,
            "ref-unhashable-referent"),
        variant(
            "hash forgotten at death",
            "the hash that was found is not kept after death",
            HashForgotten::new,
            "ref-hash-survives-death",
            "ref-dead-key-removable"),
        variant(
            "hash not kept",
            "the referent is asked for its hash each time while it lives",
            HashNotKept::new,
            "ref-hash-is-cached"),
        variant(
            "dead hash is zero",
            "a dead reference that was never hashed has a hash",
            DeadHashIsZero::new,
            "ref-hash-first-time-dead"),
        variant(
            "hashes at creation",
            "making a reference asks the referent for its hash",
            HashesAtCreation::new,
            "ref-creation-does-not-hash"));
  }

  private static final class HashOfIdentity implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      return reference.address();
    }
  }

  private static final class AnotherHash implements Rules {
    private long asked;

    @Override
    public long hash(Reference reference, Comparison comparison) {
      return Rules.super.hash(reference, comparison) + asked++;
    }
  }

  private static final class UnhashableHashed implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      HeapObject referent = reference.referent();
      try {
        return Rules.super.hash(reference, comparison);
      } catch (SessionError error) {
        if (referent == null) {
          throw error;
        }
        return referent.address();
      }
    }
  }

  private static final class HashForgotten implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      return reference.referent() == null
          ? reference.address()
          : Rules.super.hash(reference, comparison);
    }
  }

  private static final class HashNotKept implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null) {
        reference.keepHash(comparison.hash(referent));
      }
      return Rules.super.hash(reference, comparison);
    }
  }

  private static final class DeadHashIsZero implements Rules {
    @Override
    public long hash(Reference reference, Comparison comparison) {
      return reference.referent() == null && reference.hash() == null
          ? 0
          : Rules.super.hash(reference, comparison);
    }
  }

  private static final class HashesAtCreation implements Rules {
    @Override
    public void made(WeakObject made, Heap heap, Comparison comparison) {
      if (made instanceof Reference reference) {
        hash(reference, comparison);
      }
    }
  }
}
