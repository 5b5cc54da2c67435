package org.weakref.tck.oracle;

import java.util.List;
import org.weakref.tck.spi.Value;

/** Ranges of sequences. */
final class Slices {
  private final Heap heap;
  private final Containers containers;

  Slices(Heap heap, Containers containers) {
    this.heap = heap;
    this.containers = containers;
  }

  Sequence get(HeapObject container, HeapObject start, HeapObject stop) {
    Sequence sequence = sequence(container);
    Sequence slice = new Sequence(sequence.isChangeable());
    slice.elements().addAll(range(sequence, start, stop));
    return heap.add(slice);
  }

  void set(HeapObject container, HeapObject start, HeapObject stop, HeapObject values) {
    Sequence list = changeable(container);
    List<HeapObject> added = containers.items(values);
    List<HeapObject> range = range(list, start, stop);
    List<HeapObject> former = List.copyOf(range);
    added.forEach(heap::retain);
    range.clear();
    range.addAll(added);
    former.forEach(heap::release);
  }

  void delete(HeapObject container, HeapObject start, HeapObject stop) {
    List<HeapObject> range = range(changeable(container), start, stop);
    List<HeapObject> former = List.copyOf(range);
    range.clear();
    former.forEach(heap::release);
  }

  private static Sequence sequence(HeapObject container) {
    if (container instanceof Sequence sequence) {
      return sequence;
    }
    throw Errors.type("'" + container.typeName() + "' object is not subscriptable");
  }

  private static Sequence changeable(HeapObject container) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      return sequence;
    }
    throw Errors.type("'" + container.typeName() + "' object does not support item assignment");
  }

  private static List<HeapObject> range(Sequence sequence, HeapObject start, HeapObject stop) {
    int size = sequence.elements().size();
    int from = place(start, size);
    return sequence.elements().subList(from, Math.max(from, place(stop, size)));
  }

  private static int place(HeapObject index, int size) {
    if (index instanceof Atom atom && atom.value() instanceof Value.Whole whole) {
      long counted = whole.value() < 0 ? whole.value() + size : whole.value();
      return (int) Math.max(0, Math.min(size, counted));
    }
    throw Errors.type("slice indices must be integers");
  }
}
