package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.weakref.tck.spi.SessionError;

/**
 * What happens to weak references when their referents die: all of them die, then callbacks run.
 */
final class Death {
  private final Rules rules;
  private final Heap heap;
  private final Program program;

  Death(Rules rules, Heap heap, Program program) {
    this.rules = rules;
    this.heap = heap;
    this.program = program;
  }

  /**
   * These referents die together. The callback of a reference that dies with them is not called
   * (callback-in-same-garbage-cycle).
   */
  void of(Collection<? extends HeapObject> referents, Predicate<WeakObject> diesToo) {
    List<WeakObject> references = new ArrayList<>();
    List<List<Due>> due = new ArrayList<>();
    for (HeapObject referent : referents) {
      List<WeakObject> all = rules.cleared(referent.weakReferences());
      references.addAll(all);
      due.add(rules.order(dueAmong(all, diesToo))); // callback-newest-first
    }
    heap.whileHolding(heldBy(references), () -> settle(references, due));
  }

  /** What must not go meanwhile: one that did would call back by a death of its own. */
  private static List<HeapObject> heldBy(List<WeakObject> references) {
    List<HeapObject> held = new ArrayList<>(references);
    for (WeakObject reference : references) {
      HeapObject callback = reference.callback();
      if (callback != null) {
        held.add(callback);
      }
    }
    return held;
  }

  private static List<Due> dueAmong(List<WeakObject> references, Predicate<WeakObject> diesToo) {
    List<Due> due = new ArrayList<>();
    for (WeakObject reference : references) {
      HeapObject callback = reference.callback();
      if (callback != null && !diesToo.test(reference)) {
        due.add(new Due(reference, callback));
      }
    }
    return due;
  }

  private void settle(List<WeakObject> references, List<List<Due>> due) {
    if (rules.clearing() == Clearing.ALL_FIRST) {
      references.forEach(this::clear); // callback-all-refs-cleared-first
    }
    try {
      due.forEach(this::run);
    } finally {
      references.forEach(this::clear); // ref-all-refs-die-together
    }
  }

  private void clear(WeakObject reference) {
    HeapObject referent = reference.referent();
    if (referent == null) {
      return;
    }
    referent.registry().remove(reference);
    reference.die();
    if (rules.letsGoOfCallback(reference)) { // callback-released-after-death
      HeapObject callback = reference.takeCallback();
      if (callback != null) {
        heap.release(callback);
      }
    }
  }

  /** Runs the callbacks of one referent. */
  private void run(List<Due> due) {
    for (Due next : due) {
      if (rules.clearing() == Clearing.EACH_BEFORE_ITS_CALLBACK) {
        clear(next.reference());
      }
      try {
        program.call(next.callback(), rules.arguments(next));
      } catch (SessionError error) {
        contain(error, next.callback());
        if (rules.stopsAfter(error)) {
          return;
        }
      }
    }
  }

  private void contain(SessionError error, HeapObject callback) {
    if (!rules.contains(error)) { // callback-exception-not-propagated
      throw error;
    }
    if (rules.reports(error)) { // callback-exception-reported
      program.report(error, callback);
    }
  }
}
