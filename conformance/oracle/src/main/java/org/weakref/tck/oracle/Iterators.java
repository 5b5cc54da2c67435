package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.SessionError;

/** Goes over what containers hold. */
final class Iterators {
  private final Heap heap;
  private final Containers containers;

  Iterators(Heap heap, Containers containers) {
    this.heap = heap;
    this.containers = containers;
  }

  /** An iterator over a container; one over an iterator is that itself. */
  HeapObject over(HeapObject container) {
    if (container instanceof Cursor || container instanceof WeakCursor) {
      return container;
    } else if (container instanceof WeakTable table) {
      return heap.add(new WeakCursor(table, WeakCursor.Part.KEY, heap));
    }
    return heap.add(new Cursor(container.typeName() + "_iterator", containers.items(container)));
  }

  /** What an iterator or a container holds; an iterator gives it away. */
  Sequence all(HeapObject iterable) {
    Sequence list = new Sequence(true);
    if (iterable instanceof WeakCursor cursor) {
      return rest(cursor, heap.add(list));
    }
    list.elements().addAll(containers.items(iterable));
    heap.add(list);
    if (iterable instanceof Cursor cursor) {
      List<HeapObject> given = List.copyOf(cursor.rest());
      cursor.rest().clear();
      given.forEach(heap::release);
    }
    return list;
  }

  private Sequence rest(WeakCursor cursor, Sequence list) {
    heap.retain(list);
    for (HeapObject next = cursor.advance(); next != null; next = cursor.advance()) {
      heap.retain(next);
      list.elements().add(next);
    }
    list.count(-1); // The caller holds it from here on.
    return list;
  }

  HeapObject reversed(HeapObject container) {
    if (!(container instanceof Sequence)) {
      throw Errors.type("'" + container.typeName() + "' object is not reversible");
    }
    List<HeapObject> elements = new ArrayList<>(containers.items(container));
    Collections.reverse(elements);
    return heap.add(new Cursor(container.typeName() + "_reverse_iterator", elements));
  }

  /** What an iterator gives next, for the caller to hold (proxy-next, proxy-next-noniterator). */
  HeapObject next(HeapObject iterator) {
    if (iterator instanceof Instance generator && generator.kind() == ObjectKind.GENERATOR) {
      return generator.hidden().get(0);
    }
    HeapObject next;
    if (iterator instanceof WeakCursor cursor) {
      next = cursor.advance();
    } else if (iterator instanceof Cursor cursor) {
      next = cursor.rest().poll();
      if (next != null) {
        next.count(-1); // The caller holds it from here on.
      }
    } else {
      throw Errors.type("'" + iterator.typeName() + "' object is not an iterator");
    }
    if (next == null) {
      throw new SessionError("StopIteration", "");
    }
    return next;
  }
}
