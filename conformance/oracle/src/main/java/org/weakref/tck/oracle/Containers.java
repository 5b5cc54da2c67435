package org.weakref.tck.oracle;

import java.util.List;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** What can be done with lists, tuples, mappings and sets. */
final class Containers {
  private final Heap heap;
  private final Comparison comparison;
  private final Tables tables;

  Containers(Heap heap, Comparison comparison, Tables tables) {
    this.heap = heap;
    this.comparison = comparison;
    this.tables = tables;
  }

  HeapObject getItem(HeapObject container, HeapObject key) {
    if (container instanceof Sequence sequence) {
      return sequence.elements().get(index(sequence, key));
    }
    Table table = mapping(container);
    return tables.require(table, key).valueOrKey();
  }

  void setItem(HeapObject container, HeapObject key, HeapObject value) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      heap.retain(value);
      heap.release(sequence.elements().set(index(sequence, key), value));
    } else {
      tables.put(mapping(container), key, value);
    }
  }

  /** Takes an entry out and gives its value, for the caller to hold. */
  HeapObject pop(HeapObject container, HeapObject key) {
    if (container instanceof Sequence sequence) {
      HeapObject element = sequence.elements().remove(index(sequence, key));
      element.count(-1); // The caller holds it from here on.
      return element;
    }
    Table table = mapping(container);
    return tables.take(table, tables.require(table, key));
  }

  void delete(HeapObject container, HeapObject key) {
    HeapObject value = pop(container, key);
    heap.whileHolding(List.of(value), () -> {}); // It goes unless something else holds it.
  }

  boolean contains(HeapObject container, HeapObject element) {
    if (container instanceof Table table) {
      return tables.contains(table, element);
    }
    return items(container).stream()
        .anyMatch(item -> Comparison.same(item, element) || comparison.equal(item, element));
  }

  void add(HeapObject container, HeapObject element) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      heap.retain(element);
      sequence.elements().add(element);
    } else if (container instanceof Table set && !set.isMapping() && !set.type().isFrozen()) {
      tables.put(set, element, null);
    } else {
      throw Errors.noAttribute(container, "add");
    }
  }

  void clear(HeapObject container) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      List<HeapObject> former = List.copyOf(sequence.elements());
      sequence.elements().clear();
      former.forEach(heap::release);
    } else if (container instanceof Table table) {
      tables.clear(table);
    } else {
      throw Errors.noAttribute(container, "clear");
    }
  }

  List<HeapObject> items(HeapObject container) {
    if (container instanceof Sequence sequence) {
      return List.copyOf(sequence.elements());
    } else if (container instanceof Table table) {
      return table.content().stream().map(Table.Seen::key).toList();
    } else if (container instanceof Cursor cursor) {
      return List.copyOf(cursor.rest());
    } else if (container instanceof Instance instance && instance.kind() == ObjectKind.FALSE) {
      return List.of();
    }
    throw Errors.type("'" + container.typeName() + "' object is not iterable");
  }

  int length(HeapObject container) {
    if (container instanceof Pending pending) {
      return pending.numbers().size();
    } else if (container instanceof Cursor || container instanceof WeakCursor) {
      throw Errors.type("object of type '" + container.typeName() + "' has no len()");
    } else if (container instanceof Table table) {
      return table.length();
    }
    return items(container).size();
  }

  private static Table mapping(HeapObject container) {
    if (container instanceof Table table && table.isMapping()) {
      return table;
    }
    throw Errors.type("'" + container.typeName() + "' object has no items");
  }

  private static int index(Sequence sequence, HeapObject key) {
    if (key instanceof Atom atom
        && atom.value() instanceof Value.Whole whole
        && whole.value() >= 0
        && whole.value() < sequence.elements().size()) {
      return (int) whole.value();
    }
    throw new SessionError("IndexError", "list index out of range");
  }
}
