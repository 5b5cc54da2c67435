package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** What can be done with lists, tuples, mappings and sets. */
final class Containers {
  private final Heap heap;
  private final Comparison comparison;

  Containers(Heap heap, Comparison comparison) {
    this.heap = heap;
    this.comparison = comparison;
  }

  HeapObject getItem(HeapObject container, HeapObject key) {
    if (container instanceof Sequence sequence) {
      return sequence.elements().get(index(sequence, key));
    }
    return value(require(table(container), key));
  }

  void setItem(HeapObject container, HeapObject key, HeapObject value) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      heap.retain(value);
      heap.release(sequence.elements().set(index(sequence, key), value));
    } else {
      put(table(container), key, value);
    }
  }

  /** Takes an entry out and gives its value, for the caller to hold. */
  HeapObject pop(HeapObject container, HeapObject key) {
    if (container instanceof Sequence sequence) {
      HeapObject element = sequence.elements().remove(index(sequence, key));
      element.count(-1); // The caller holds it from here on.
      return element;
    }
    Table table = table(container);
    Table.Entry entry = require(table, key);
    HeapObject value = value(entry);
    heap.retain(value);
    table.entries().remove(entry);
    release(entry);
    value.count(-1);
    return value;
  }

  void delete(HeapObject container, HeapObject key) {
    HeapObject value = pop(container, key);
    heap.whileHolding(List.of(value), () -> {}); // It goes unless something else holds it.
  }

  boolean contains(HeapObject container, HeapObject element) {
    if (container instanceof Table table) {
      return find(table, element) != null;
    }
    return items(container).stream()
        .anyMatch(item -> Comparison.same(item, element) || comparison.equal(item, element));
  }

  void add(HeapObject container, HeapObject element) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      heap.retain(element);
      sequence.elements().add(element);
    } else if (container instanceof Table set && !set.isMapping()) {
      put(set, element, null);
    } else {
      throw Errors.noAttribute(container, "add");
    }
  }

  void clear(HeapObject container) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      List<HeapObject> former = List.copyOf(sequence.elements());
      sequence.elements().clear();
      former.forEach(heap::release);
    } else {
      Table table = table(container);
      List<Table.Entry> former = List.copyOf(table.entries());
      table.entries().clear();
      former.forEach(this::release);
    }
  }

  List<HeapObject> items(HeapObject container) {
    if (container instanceof Sequence sequence) {
      return List.copyOf(sequence.elements());
    } else if (container instanceof Table table) {
      return table.entries().stream().map(Table.Entry::key).toList();
    } else if (container instanceof Cursor cursor) {
      return List.copyOf(cursor.rest());
    } else if (container instanceof Instance instance && instance.kind() == ObjectKind.FALSE) {
      return List.of();
    }
    throw Errors.type("'" + container.typeName() + "' object is not iterable");
  }

  /** The keys of a mapping, each in a tuple with its value. */
  List<Sequence> entries(HeapObject mapping) {
    List<Sequence> entries = new ArrayList<>();
    for (Table.Entry entry : table(mapping).entries()) {
      Sequence pair = new Sequence(false);
      pair.elements().addAll(held(entry));
      entries.add(heap.add(pair));
    }
    return entries;
  }

  int length(HeapObject container) {
    if (container instanceof Pending pending) {
      return pending.numbers().size();
    } else if (container instanceof Cursor) {
      throw Errors.type("object of type '" + container.typeName() + "' has no len()");
    }
    return items(container).size();
  }

  /** A new set of those elements of a set that are wanted. */
  Table filtered(Table set, Predicate<HeapObject> wanted) {
    Table filtered = new Table(false);
    set.entries().stream().filter(e -> wanted.test(e.key())).forEach(filtered.entries()::add);
    return heap.add(filtered);
  }

  /** A container of the same kind with the same content. */
  HeapObject copy(HeapObject container) {
    if (container instanceof Sequence sequence && sequence.isChangeable()) {
      Sequence copy = new Sequence(true);
      copy.elements().addAll(sequence.elements());
      return heap.add(copy);
    } else if (container instanceof Table table) {
      Table copy = new Table(table.isMapping());
      copy.entries().addAll(table.entries());
      return heap.add(copy);
    }
    return container;
  }

  private void put(Table table, HeapObject key, @Nullable HeapObject value) {
    long hash = comparison.hash(key);
    Table.Entry former = table.find(key, hash, comparison);
    if (former != null && value == null) {
      return;
    }
    Table.Entry entry = new Table.Entry(hash, former == null ? key : former.key(), value);
    held(entry).forEach(heap::retain);
    if (former == null) {
      table.entries().add(entry);
    } else {
      table.entries().set(table.entries().indexOf(former), entry);
      release(former);
    }
  }

  private Table.@Nullable Entry find(Table table, HeapObject key) {
    return table.find(key, comparison.hash(key), comparison);
  }

  private Table.Entry require(Table table, HeapObject key) {
    Table.Entry entry = find(table, key);
    if (entry == null) {
      throw new SessionError("KeyError", "no such key");
    }
    return entry;
  }

  private HeapObject value(Table.Entry entry) {
    HeapObject value = entry.value();
    return value == null ? entry.key() : value;
  }

  private void release(Table.Entry entry) {
    held(entry).forEach(heap::release);
  }

  private static List<HeapObject> held(Table.Entry entry) {
    List<HeapObject> held = new ArrayList<>(List.of(entry.key()));
    if (entry.value() != null) {
      held.add(entry.value());
    }
    return held;
  }

  private static Table table(HeapObject container) {
    if (container instanceof Table table) {
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
