package org.weakref.tck.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds and reclaims what is kept by nothing but itself. */
final class CycleCollector {
  /** What finalizing methods and callbacks leave behind may be garbage for the next pass. */
  private static final int PASSES = 5;

  private final Rules rules;
  private final Heap heap;
  private boolean collecting;

  CycleCollector(Rules rules, Heap heap) {
    this.rules = rules;
    this.heap = heap;
  }

  /** Collects until there is nothing more to collect; nothing at all when it is collecting. */
  void collect() {
    if (collecting) {
      return; // callback-gc-reentrant
    }
    collecting = true;
    try {
      for (int pass = 1;
          pass <= PASSES && reclaim(rules.garbage(unreachable(heap.objects())));
          pass++) {}
    } finally {
      collecting = false;
    }
  }

  /**
   * The order is that of CPython: weak references die and the callbacks outside run, then
   * finalizing methods, then what they did not bring back goes (callback-order-vs-del-cycle).
   */
  private boolean reclaim(Set<HeapObject> garbage) {
    heap.death()
        .of(garbage, reference -> rules.isSilentInCycle(reference, garbage.contains(reference)));
    garbage.forEach(
        object -> {
          if (!object.isGone()) {
            heap.runFinalizingMethod(object);
          }
        });
    Set<HeapObject> lost = unreachable(garbage.stream().filter(o -> !o.isGone()).toList());
    heap.death().of(lost, reference -> true); // What finalizing methods made.
    lost.forEach(heap::retain); // So that none goes before its turn.
    lost.forEach(heap::empty);
    lost.forEach(heap::release);
    return !garbage.isEmpty();
  }

  /**
   * Those of the candidates that no strong reference from outside of them reaches. A reference that
   * no candidate holds is held by a name, or by what runs now.
   */
  private Set<HeapObject> unreachable(Collection<HeapObject> candidates) {
    Map<HeapObject, Integer> outside = new HashMap<>();
    candidates.forEach(object -> outside.put(object, object.strongReferences()));
    candidates.forEach(
        object ->
            object.held().forEach(held -> outside.computeIfPresent(held, (same, n) -> n - 1)));
    List<HeapObject> roots = new ArrayList<>();
    candidates.forEach(
        object -> {
          if (outside.getOrDefault(object, 0) > 0) {
            roots.add(object);
          }
        });
    Set<HeapObject> unreachable = new LinkedHashSet<>(candidates);
    sweep(roots, unreachable);
    return unreachable;
  }

  private void sweep(List<HeapObject> roots, Set<HeapObject> unreachable) {
    Deque<HeapObject> reached = new ArrayDeque<>(roots);
    roots.forEach(unreachable::remove);
    for (HeapObject next = reached.poll(); next != null; next = reached.poll()) {
      for (HeapObject held : rules.follows(next) ? next.held() : List.<HeapObject>of()) {
        if (unreachable.remove(held)) {
          reached.add(held);
        }
      }
    }
  }
}
