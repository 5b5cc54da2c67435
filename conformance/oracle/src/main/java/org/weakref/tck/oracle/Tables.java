package org.weakref.tck.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Table.Entry;
import org.weakref.tck.oracle.Table.Seen;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.SessionError;

/** Finds, stores and takes out the entries of tables, weak ones or not. */
final class Tables {
  private final Rules rules;
  private final Heap heap;
  private final Comparison comparison;
  private final References references;
  private final Texts texts;

  Tables(Rules rules, Heap heap, Comparison comparison, References references, Texts texts) {
    this.rules = rules;
    this.heap = heap;
    this.comparison = comparison;
    this.references = references;
    this.texts = texts;
  }

  ContainerRules rules() {
    return rules.containers();
  }

  /** A new table without entries. */
  Table make(TableType type) {
    return heap.add(type.isWeak() ? new WeakTable(type, heap, rules()) : new Table(type));
  }

  /** A new table, filled while it is held. Nothing holds it then. */
  Table make(TableType type, Consumer<Table> fill) {
    Table made = make(type);
    heap.retain(made);
    try {
      fill.accept(made);
    } catch (SessionError error) {
      heap.release(made);
      throw error;
    }
    made.count(-1); // The caller holds it from here on.
    return made;
  }

  /**
   * The entry of a key that equals this one, or {@code null}; raises TypeError where the key has no
   * hash or cannot be referred to as the table would (weakkeydict-unhashable-key,
   * weakkeydict-unreferenceable-key-lookup, weakset-remove-discard-unreferenceable).
   */
  @Nullable Seen find(Table table, HeapObject key) {
    Entry entry = entry(table, key);
    return entry == null ? null : table.seen(entry);
  }

  private @Nullable Entry entry(Table table, HeapObject key) {
    if (!table.type().hasWeakKeys()) {
      return table.find(key, comparison.hash(key), comparison);
    }
    HeapObject wanted = references.make(key, null, ReferenceType.EXACT);
    int size = table.size();
    Entry[] found = new Entry[1];
    heap.whileHolding(
        List.of(wanted), () -> found[0] = table.find(wanted, comparison.hash(wanted), comparison));
    rules().lookedUp(table, size);
    return found[0];
  }

  /** The entry of a key; raises KeyError where there is none (weakvaluedict-getitem-missing). */
  Seen require(Table table, HeapObject key) {
    Seen found = find(table, key);
    if (found == null) {
      throw new SessionError("KeyError", texts.representation(key));
    }
    return found;
  }

  /**
   * Whether a table has the key. What cannot be referred to is in no weak one
   * (weakkeydict-unreferenceable-key-contains, weakset-contains-unreferenceable).
   */
  boolean contains(Table table, HeapObject key) {
    return !isOutOfReach(table, key) && find(table, key) != null;
  }

  private boolean isOutOfReach(Table table, HeapObject key) {
    return table.type().hasWeakKeys()
        && rules.refuses(new Request(key, null, ReferenceType.EXACT))
        && !rules().refusesToLookFor(table, key);
  }

  /** Stores an element in a set, or a value under a key. */
  void put(Table table, HeapObject key, @Nullable HeapObject value) {
    HeapObject heldKey = table.type().hasWeakKeys() ? reference(table, key) : key;
    HeapObject heldValue =
        value != null && table.type().hasWeakValues() ? reference(table, value) : value;
    List<HeapObject> held = heldValue == null ? List.of(heldKey) : List.of(heldKey, heldValue);
    heap.whileHolding(held, () -> store(table, heldKey, heldValue));
  }

  /** A reference for a table to hold: it calls back, so that its entry goes with its referent. */
  private HeapObject reference(Table table, HeapObject referent) {
    WeakTable weak = (WeakTable) table;
    WeakObject made = references.make(referent, weak.removal(), ReferenceType.EXACT);
    rules().stored(weak, made, heap);
    return made;
  }

  private void store(Table table, HeapObject key, @Nullable HeapObject value) {
    long hash = comparison.hash(key);
    Entry former = table.find(key, hash, comparison);
    HeapObject standing = former == null ? key : rules().key(table, former.key(), key);
    if (former != null && value == null && standing == former.key()) {
      return; // weakset-equal-elements-collapse
    }
    Entry entry = new Entry(hash, standing, value);
    Table.heldBy(entry).forEach(heap::retain);
    int place = former == null ? -1 : table.entries().indexOf(former);
    if (former == null || place < 0) {
      table.entries().add(entry);
    } else {
      table.entries().set(place, entry); // weakkeydict-insertion-order
      Table.heldBy(former).forEach(heap::release);
    }
  }

  /** Takes an entry out and gives its value, for the caller to hold. */
  HeapObject take(Table table, Seen seen) {
    HeapObject value = seen.valueOrKey();
    heap.retain(value);
    remove(table, seen);
    value.count(-1); // The caller holds it from here on.
    return value;
  }

  /** Takes an entry out, if it is still there. */
  void remove(Table table, Seen seen) {
    if (table.entries().remove(seen.entry())) {
      Table.heldBy(seen.entry()).forEach(heap::release);
    }
  }

  /** Takes every entry out, also those that wait to go (weakkeydict-clear). */
  void clear(Table table) {
    List<Entry> former = List.copyOf(table.entries());
    table.entries().clear();
    former.forEach(entry -> Table.heldBy(entry).forEach(heap::release));
  }
}
