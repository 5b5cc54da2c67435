package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.Sequence;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.SessionError;

/** Which references are counted and listed. */
final class CountFaults {
  private CountFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "dropped are counted",
            "references that were dropped are still counted and listed",
            DroppedCounted::new,
            "count-drops-when-refs-go",
            "count-refs-excludes-dropped",
            "gc-gc-during-creation"),
        variant(
            "proxies are not counted",
            "proxies are neither counted nor listed",
            ProxiesNotCounted::new,
            "count-includes-refs-and-proxies",
            "count-refs-members"),
        variant(
            "subclasses are not counted",
            "references of subclasses are neither counted nor listed",
            SubclassesNotCounted::new,
            "count-subclass-refs",
            "count-refs-members"),
        variant(
            "list not fresh",
            "the list that is given out is the same each time",
            ListNotFresh::new,
            "count-refs-fresh-list"),
        variant(
            "listed oldest first",
            "references are listed from the oldest to the newest",
            ListedOldestFirst::new,
            "count-refs-order"),
        variant(
            "unsupported raises",
            "to ask about an object that cannot be referred to raises an error",
            UnsupportedRaises::new,
            "count-unsupported-object",
            "count-refs-unsupported-object"),
        variant(
            "equal objects counted",
            "references to all equal objects are counted and listed",
            EqualObjectsCounted::new,
            "count-refs-excludes-other-objects"));
  }

  private static final class DroppedCounted implements Rules {
    @Override
    public boolean forgets(WeakObject dropped) {
      return false;
    }
  }

  private static final class ProxiesNotCounted implements Rules {
    @Override
    public List<WeakObject> listed(HeapObject referent) {
      return referent.weakReferences().stream().filter(Reference.class::isInstance).toList();
    }
  }

  private static final class SubclassesNotCounted implements Rules {
    @Override
    public List<WeakObject> listed(HeapObject referent) {
      return referent.weakReferences().stream()
          .filter(made -> made.type() == null || made.type() == ReferenceType.EXACT)
          .toList();
    }
  }

  private static final class ListNotFresh implements Rules {
    private final Map<HeapObject, Sequence> lists = new HashMap<>();

    @Override
    public Sequence list(HeapObject referent, Heap heap, Supplier<Sequence> fresh) {
      return lists.computeIfAbsent(
          referent,
          same -> {
            Sequence list = fresh.get();
            heap.hide(referent, list);
            return list;
          });
    }
  }

  private static final class ListedOldestFirst implements Rules {
    @Override
    public List<WeakObject> listed(HeapObject referent) {
      List<WeakObject> oldestFirst = new ArrayList<>(referent.weakReferences());
      Collections.reverse(oldestFirst);
      return oldestFirst;
    }
  }

  private static final class UnsupportedRaises implements Rules {
    @Override
    public List<WeakObject> listed(HeapObject referent) {
      if (!referent.hasWeakReferenceSlot()) {
        throw new SessionError("TypeError", "cannot be referred to weakly");
      }
      return referent.weakReferences();
    }
  }

  /** As a table of referents would that asks for equality instead of identity. */
  private static final class EqualObjectsCounted implements Rules {
    private final List<WeakObject> made = new ArrayList<>();
    private @Nullable Comparison comparison;

    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      made.add(reference);
      this.comparison = comparison;
    }

    @Override
    public List<WeakObject> listed(HeapObject referent) {
      return made.stream().filter(reference -> isEqual(reference, referent)).toList();
    }

    private boolean isEqual(WeakObject reference, HeapObject object) {
      HeapObject referent = reference.referent();
      return !reference.isGone()
          && referent != null
          && comparison != null
          && comparison.equal(referent, object);
    }
  }
}
