package org.weakref;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a table between two changes of its size. A slot goes from empty to a cell, and from
 * there to {@link #GONE}; or from empty to {@link #FROZEN}. It never becomes empty again, so that
 * two threads that store equal keys always meet in the same slot.
 */
final class Generation {

  /** Where a cell has been: a search goes on here. */
  static final Object GONE = new Object();

  /** Where no cell can come any more, as the table is about to change its size. */
  static final Object FROZEN = new Object();

  static final int LEAST_LENGTH = 8;

  private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final VarHandle CLAIMED;
  private static final VarHandle BURIED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      CLAIMED = lookup.findVarHandle(Generation.class, "claimed", int.class);
      BURIED = lookup.findVarHandle(Generation.class, "buried", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  /** A power of two. */
  final @Nullable Object[] slots;

  /** Whether cells are being moved. Set before the first is, under the lock of the table. */
  private volatile boolean frozen;

  /** How many slots have ever had a cell. */
  private volatile int claimed;

  /** How many of them have it no more. */
  private volatile int buried;

  Generation(int length) {
    slots = new Object[length];
  }

  /** Returns a length at which this many cells fill half of the slots or less. */
  static int lengthFor(int cells) {
    int length = LEAST_LENGTH;
    while (length < 2L * cells && length < 1 << 30) {
      length <<= 1;
    }
    return length;
  }

  /** Returns where to look first: the upper bits of the hash's product with the golden ratio. */
  static int first(int hash, int length) {
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(length) + 1);
  }

  static @Nullable Object at(@Nullable Object[] slots, int index) {
    return SLOTS.getAcquire(slots, index);
  }

  boolean claim(int index, Cell<?, ?> cell) {
    if (!SLOTS.compareAndSet(slots, index, null, cell)) {
      return false;
    }
    CLAIMED.getAndAdd(this, 1);
    return true;
  }

  boolean isFrozen() {
    return frozen;
  }

  boolean hasCells() {
    return claimed > buried;
  }

  /** Tells whether searches are about to become long. */
  boolean isCrowded() {
    return 3L * claimed > 2L * slots.length;
  }

  /** Tells whether most of what was here is gone. */
  boolean isDeserted() {
    return slots.length > LEAST_LENGTH && 4L * (claimed - buried) < claimed;
  }

  /** Empties the slot of a cell, if it is here. */
  void bury(Cell<?, ?> cell) {
    int mask = slots.length - 1;
    int index = first(cell.hash(), slots.length);
    for (int step = 0; step <= mask; step++) {
      Object found = at(slots, index);
      if (found == null || found == FROZEN) {
        return;
      }
      if (found == cell) {
        if (SLOTS.compareAndSet(slots, index, cell, GONE)) {
          BURIED.getAndAdd(this, 1);
        }
        return;
      }
      index = (index + 1) & mask;
    }
  }

  /** Lets no further cell in; returns how many live at most. */
  int freeze() {
    frozen = true;
    int cells = 0;
    for (int i = 0; i < slots.length; i++) {
      if (!SLOTS.compareAndSet(slots, i, null, FROZEN) && isLive(i)) {
        cells++;
      }
    }
    return cells;
  }

  private boolean isLive(int index) {
    return at(slots, index) instanceof Cell<?, ?> cell && cell.isLive();
  }

  /** Makes all as it was before {@link #freeze}. */
  void thaw() {
    for (int i = 0; i < slots.length; i++) {
      boolean ignored = SLOTS.compareAndSet(slots, i, FROZEN, null);
    }
    frozen = false;
  }

  /** Returns a generation with the cells of this frozen one that live. */
  Generation successor(int cells) {
    Generation successor = new Generation(lengthFor(cells));
    for (Object slot : slots) {
      if (slot instanceof Cell<?, ?> cell) {
        if (cell.isLive()) {
          successor.moveIn(cell);
        } else {
          // Dead, for good, and left behind; its arrival on the queue will change nothing more.
          boolean ignored = cell.release();
        }
      }
    }
    return successor;
  }

  /** Called by one thread before others see this generation. */
  private void moveIn(Cell<?, ?> cell) {
    int index = first(cell.hash(), slots.length);
    while (slots[index] != null) {
      index = (index + 1) & (slots.length - 1);
    }
    slots[index] = cell;
    CLAIMED.set(this, (int) CLAIMED.get(this) + 1);
  }
}
