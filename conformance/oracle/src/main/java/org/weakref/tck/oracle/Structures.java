package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.ReferenceType;

/** Makes many objects with many weak references at once, which watch what becomes of them. */
final class Structures {
  private final Heap heap;
  private final References references;
  private final CycleCollector collector;

  Structures(Heap heap, References references, CycleCollector collector) {
    this.heap = heap;
    this.references = references;
    this.collector = collector;
  }

  /** Objects that hold one another, the first all others (gc-deep-chain). */
  HeapObject chain(long length) {
    Watches watches = new Watches();
    Instance first = plain();
    Instance last = first;
    for (long made = 1; made < length; made++) {
      Instance next = plain();
      give(last, "next", next);
      give(last, "watch", watches.add(next, ReferenceType.EXACT));
      last = next;
    }
    give(first, "last", last);
    return watches.givenTo(first);
  }

  /** An object with many weak references to it (gc-many-refs-scale). */
  HeapObject muchReferenced(long size) {
    Watches watches = new Watches();
    Instance referent = plain();
    for (long made = 0; made < size; made++) {
      watches.add(referent, ReferenceType.EXACT);
    }
    return watches.givenTo(referent);
  }

  /** An object with references that were made amid collections (gc-gc-during-creation). */
  HeapObject referredToAmidCollections(long size) {
    Watches watches = new Watches();
    Instance referent = plain();
    heap.retain(referent); // A name holds it meanwhile.
    for (long made = 0; made < size; made++) {
      Instance garbage = plain();
      give(garbage, "itself", garbage);
      give(garbage, "older", references.make(referent, watches.watcher, ReferenceType.EXACT));
      give(garbage, "shared", references.make(referent, null, ReferenceType.EXACT));
      collector.collect();
      watches.add(referent, made % 2 == 0 ? ReferenceType.SUBCLASS : ReferenceType.EXACT);
    }
    referent.count(-1);
    return watches.givenTo(referent);
  }

  private Instance plain() {
    return heap.add(new Instance(new Command.Create("", ObjectKind.PLAIN)));
  }

  private void give(HeapObject holder, String attribute, HeapObject held) {
    heap.retain(held);
    holder.attributes().put(attribute, held);
  }

  /** Weak references with one callback, which strikes them from what is pending. */
  private final class Watches {
    private final Pending pending = heap.add(new Pending(List.of()));
    private final HeapObject watcher = heap.add(new Watcher(pending, heap));
    private final List<WeakObject> made = new ArrayList<>();

    Watches() {
      heap.retain(watcher); // Until the last reference that holds it is made.
    }

    WeakObject add(HeapObject referent, ReferenceType type) {
      WeakObject reference = references.make(referent, watcher, type);
      heap.retain(reference);
      made.add(reference);
      pending.numbers().add(reference.address());
      return reference;
    }

    HeapObject givenTo(HeapObject holder) {
      Sequence list = new Sequence(true);
      list.elements().addAll(made);
      give(holder, "watches", heap.add(list));
      give(holder, "pending", pending);
      made.forEach(heap::release); // The list holds them.
      heap.release(watcher);
      return holder;
    }
  }
}
