package org.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/*
 * An open hash table with linear probing. Nothing but a change of size takes a lock, and no foreign
 * code (hashCode, equals) ever runs under it:
 *  - a look-up reads one slot after the other, up to an empty one;
 *  - a store puts its cell into the first empty slot, by compare-and-set, so of two that store equal
 *    keys at the same time one meets the other's cell;
 *  - a new value for a key, and a removal, are a compare-and-set within the cell;
 *  - whoever releases a cell also empties its slot, which then stays GONE until the next change of
 *    size, so that the cell and all that it held can be collected at once;
 *  - a change of size freezes the empty slots, which holds stores up, moves the cells that live,
 *    and publishes the new generation. Look-ups go on in the old one, which is still right: what
 *    they miss was stored after they had begun.
 *
 * Death needs no order of its own: a cell whose weak part the collector has cleared matches no
 * look-up and shows in no iteration, whether or not it has left its slot.
 */
/** Finds the cell of a key, and keeps no weak part of a cell alive. Thread-safe. */
abstract class WeakTable<K, V> {

  final Containers containers;
  private volatile Generation generation = new Generation(Generation.LEAST_LENGTH);

  /** Whether the domain knows that this table has had a cell. */
  private volatile boolean known;

  WeakTable(Containers containers) {
    this.containers = containers;
  }

  /** Returns the hash of a key that may be stored with this value; throws if they may not be. */
  abstract int admit(K key, V value);

  /** Returns the hash of a key that may be stored; throws if it may not be. */
  abstract int admit(K key);

  /** Finds the live cell of an equal key; null also for what could never be a key. */
  abstract @Nullable Cell<K, V> find(@Nullable Object key);

  /** Makes a cell that is in no slot yet. */
  abstract Cell<K, V> newCell(K key, int hash, V value);

  /** Returns what is in the slot if it is the live cell of an equal key, else null. */
  abstract @Nullable Cell<K, V> match(Object slot, @Nullable Object key, int hash);

  final ReferenceQueue<Object> queue() {
    return containers.queue();
  }

  final @Nullable Cell<K, V> find(@Nullable Object key, int hash) {
    @Nullable Object[] slots = generation.slots;
    int mask = slots.length - 1;
    int index = Generation.first(hash, slots.length);
    for (int step = 0; step <= mask; step++) {
      Object slot = Generation.at(slots, index);
      if (slot == null || slot == Generation.FROZEN) {
        return null;
      }
      Cell<K, V> found = match(slot, key, hash);
      if (found != null) {
        return found;
      }
      index = (index + 1) & mask;
    }
    return null;
  }

  /** Stores unless an equal key is there: then returns that one's live cell. */
  final @Nullable Cell<K, V> storeIfAbsent(K key, int hash, V value) {
    Cell<K, V> found = find(key, hash);
    if (found != null) {
      return found;
    }
    try {
      return claim(newCell(key, hash, value), key);
    } finally {
      // Neither may die before the cell stands in the table, or it would stay there.
      Reference.reachabilityFence(key);
      Reference.reachabilityFence(value);
    }
  }

  private @Nullable Cell<K, V> claim(Cell<K, V> fresh, K key) {
    while (true) {
      Generation current = generation;
      Object met = claim(current, fresh, key);
      if (met == fresh) {
        if (current.isCrowded()) {
          succeed(current);
        }
        containers.entered(this);
        return null;
      }
      if (met != null) {
        @SuppressWarnings("unchecked") // Tables hold cells of their own kind only.
        Cell<K, V> existing = (Cell<K, V>) met;
        return existing;
      }
      succeed(current);
    }
  }

  /** Returns the cell that is in the table then; null if there is no room in this generation. */
  private @Nullable Object claim(Generation current, Cell<K, V> fresh, K key) {
    int hash = fresh.hash();
    int mask = current.slots.length - 1;
    int index = Generation.first(hash, mask + 1);
    for (int step = 0; step <= mask; step++) {
      if (current.claim(index, fresh)) {
        return fresh;
      }
      Object slot = Generation.at(current.slots, index);
      if (slot == null || slot == Generation.FROZEN) {
        return null;
      }
      Cell<K, V> existing = match(slot, key, hash);
      if (existing != null) {
        return existing;
      }
      index = (index + 1) & mask;
    }
    return null;
  }

  /** Removes this very cell; false if somebody else did. */
  final boolean remove(Cell<K, V> cell) {
    boolean released = cell.release();
    if (released) {
      bury(cell);
    }
    return released;
  }

  /** Removes this cell if it has this very value. */
  final boolean remove(Cell<K, V> cell, V value) {
    boolean released = cell.release(value);
    if (released) {
      bury(cell);
    }
    return released;
  }

  /** Empties the slot of a cell that has been released. */
  final void bury(Cell<K, V> cell) {
    Generation current = generation;
    current.bury(cell);
    while (current.isFrozen()) {
      // The cell may have been moved just before it was released.
      succeed(current);
      current = generation;
      current.bury(cell);
    }
    if (current.isDeserted()) {
      succeed(current);
    }
  }

  /** Sees to it that another generation follows this one, or that one has. */
  private synchronized void succeed(Generation last) {
    if (generation != last) {
      return;
    }
    try {
      generation = last.successor(last.freeze());
    } finally {
      if (generation == last) {
        last.thaw(); // Memory is short. Stores can still go into the slots that are left.
      }
    }
  }

  /** Returns the slots as they are now, for {@link #cellIn}. */
  final @Nullable Object[] slots() {
    return generation.slots;
  }

  @SuppressWarnings("unchecked") // Tables hold cells of their own kind only.
  final @Nullable Cell<K, V> cellIn(@Nullable Object[] slots, int index) {
    return Generation.at(slots, index) instanceof Cell<?, ?> cell ? (Cell<K, V>) cell : null;
  }

  /** Counts the cells that live. */
  final int size() {
    int size = 0;
    @Nullable Object[] slots = generation.slots;
    for (int i = 0; i < slots.length; i++) {
      if (isLive(slots, i)) {
        size++;
      }
    }
    return size;
  }

  final boolean isEmpty() {
    @Nullable Object[] slots = generation.slots;
    for (int i = 0; i < slots.length; i++) {
      if (isLive(slots, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLive(@Nullable Object[] slots, int index) {
    return Generation.at(slots, index) instanceof Cell<?, ?> cell && cell.isLive();
  }

  /** Counts the cells whose weak part is this object. */
  final int countReferencesTo(Object object) {
    int count = 0;
    @Nullable Object[] slots = generation.slots;
    for (int i = 0; i < slots.length; i++) {
      if (Generation.at(slots, i) instanceof Cell<?, ?> cell && cell.refersWeaklyTo(object)) {
        count++;
      }
    }
    return count;
  }

  /** Removes some cell that lives, and returns its entry; null if there is none. */
  final @Nullable LiveEntry<K, V> poll() {
    @Nullable Object[] slots = generation.slots;
    for (int i = 0; i < slots.length; i++) {
      Cell<K, V> cell = cellIn(slots, i);
      LiveEntry<K, V> entry = cell == null ? null : cell.entry(null);
      if (cell != null && entry != null && remove(cell, entry.getValue())) {
        return entry;
      }
    }
    return null;
  }

  final void clear() {
    @Nullable Object[] slots = generation.slots;
    for (int i = 0; i < slots.length; i++) {
      Cell<K, V> cell = cellIn(slots, i);
      if (cell != null) {
        remove(cell);
      }
    }
  }

  /** Tells whether anything here may still die. */
  final boolean hasCells() {
    return generation.hasCells();
  }

  final boolean isKnown() {
    return known;
  }

  final void setKnown() {
    known = true;
  }
}
