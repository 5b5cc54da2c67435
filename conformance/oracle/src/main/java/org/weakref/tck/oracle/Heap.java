package org.weakref.tck.oracle;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a session, each with the exact number of strong references to it. An object goes
 * when that number falls to zero (ref-immediate-death-refcount).
 */
public final class Heap {
  private static final int SIZE = 16;

  private final Rules rules;
  private final Program program;
  private final Death death;
  private final Map<Long, HeapObject> objects = new LinkedHashMap<>();
  private final TreeSet<Long> freeAddresses = new TreeSet<>();
  private final Deque<HeapObject> waiting = new ArrayDeque<>();
  private int depth;
  private long end = 0x1000;

  Heap(Rules rules, Program program) {
    this.rules = rules;
    this.program = program;
    this.death = new Death(rules, this, program);
  }

  /** Takes in a new object, to which nothing refers yet. */
  <T extends HeapObject> T add(T object) {
    Long free = freeAddresses.pollFirst(); // As in life, a new object inherits a former address.
    if (free == null) {
      free = end;
      end += SIZE;
    }
    object.settleAt(free);
    object.held().forEach(this::retain);
    objects.put(free, object);
    return object;
  }

  /** The object that stands at an address now, or {@code null}. */
  public @Nullable HeapObject at(long address) {
    return objects.get(address);
  }

  /** Lets an object hold another strongly, where the program does not see it. */
  public void hide(HeapObject holder, HeapObject held) {
    holder.hide(held);
    retain(held);
  }

  /** Every object, oldest first. */
  List<HeapObject> objects() {
    return List.copyOf(objects.values());
  }

  /** One strong reference more. */
  void retain(HeapObject object) {
    object.count(+1);
  }

  /** One strong reference less; the object goes with the last. */
  void release(HeapObject object) {
    object.count(-1);
    if (rules.reclaims() && isDue(object)) {
      go(object);
    }
  }

  /** Destroys an object: now, or when fewer objects are on their way. */
  private void go(HeapObject object) {
    if (depth == rules.depth()) {
      waiting.add(object);
      return;
    }
    descend(object);
    while (depth == 0 && !waiting.isEmpty()) {
      HeapObject next = waiting.remove();
      if (isDue(next)) {
        descend(next);
      }
    }
  }

  private void descend(HeapObject object) {
    depth++;
    try {
      destroy(object);
    } finally {
      depth--;
    }
  }

  private static boolean isDue(HeapObject object) {
    return object.strongReferences() == 0 && object.stage().compareTo(HeapObject.Stage.DYING) < 0;
  }

  /** Works while temporaries hold these objects. */
  <T> T holding(Collection<? extends HeapObject> temporaries, Supplier<T> work) {
    temporaries.forEach(this::retain);
    try {
      return work.get();
    } finally {
      temporaries.forEach(this::release);
    }
  }

  /** Does work while temporaries hold these objects. */
  void whileHolding(Collection<? extends HeapObject> temporaries, Runnable work) {
    holding(
        temporaries,
        () -> {
          work.run();
          return temporaries;
        });
  }

  /** Runs the finalizing method of an object unless it has run (callback-order-vs-del-refcount). */
  void runFinalizingMethod(HeapObject object) {
    if (object.stage() == HeapObject.Stage.NEW) {
      object.reach(HeapObject.Stage.FINALIZED);
      object.count(+1); // For the time of the call; what the method brings back stays.
      for (int times = rules.finalizations(object); times > 0; times--) {
        program.runFinalizingMethod(object);
      }
      object.count(-1);
    }
  }

  private void destroy(HeapObject object) {
    runFinalizingMethod(object);
    if (object.strongReferences() > 0) {
      return; // The method brought it back.
    }
    object.reach(HeapObject.Stage.DYING);
    try {
      death.of(List.of(object), reference -> false);
    } finally {
      takeAway(object);
    }
  }

  private void takeAway(HeapObject object) {
    object.reach(HeapObject.Stage.GONE);
    objects.remove(object.address());
    freeAddresses.add(object.address());
    if (object instanceof WeakObject reference) {
      unlink(reference);
    }
    empty(object);
  }

  /**
   * A reference that goes before its referent leaves the list, and its callback with it
   * (callback-not-called-if-ref-gone, count-drops-when-refs-go).
   */
  private void unlink(WeakObject reference) {
    HeapObject referent = reference.referent();
    if (referent != null && rules.forgets(reference)) {
      referent.registry().remove(reference);
    }
  }

  /** Takes away everything that an object holds. */
  void empty(HeapObject object) {
    List<HeapObject> held = object.held();
    object.letGo();
    held.forEach(this::release);
  }

  Death death() {
    return death;
  }
}
