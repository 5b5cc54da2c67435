package org.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * The cells of all containers of a domain arrive on one queue, apart from that of trackers: whoever
 * stores something may take from it without meeting a callback, and a slow callback delays the
 * release of no value.
 */
/** What a domain knows of its maps and sets. Keeps none of them alive. Thread-safe. */
final class Containers {

  private final WeakDomain domain;
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();

  /** The tables that have ever had a cell. */
  private final KeyTable<WeakTable<?, ?>, Boolean> tables = new KeyTable<>(this, true);

  /** Null where the domain has no thread. */
  private final @Nullable Reaper reaper;

  /**
   * Makes an empty one.
   *
   * @param idleMillis how long the thread outlives the last cell; negative for no thread
   */
  Containers(WeakDomain domain, long idleMillis) {
    this.domain = domain;
    this.reaper =
        idleMillis < 0
            ? null
            : new Reaper(
                domain,
                domain.threadName() + "-containers",
                queue,
                idleMillis,
                Containers::perish,
                this::isIdle);
  }

  WeakDomain domain() {
    return domain;
  }

  ReferenceQueue<Object> queue() {
    return queue;
  }

  /** Called after a cell has come into a table: before, the thread might go to rest unawares. */
  void entered(WeakTable<?, ?> table) {
    if (!table.isKnown()) {
      makeKnown(table);
    }
    if (reaper != null) {
      reaper.ensureRunning();
    }
  }

  private void makeKnown(WeakTable<?, ?> table) {
    if (table != tables) {
      tables.storeIfAbsent(table, System.identityHashCode(table), true);
    }
    table.setKnown();
  }

  /** Releases all entries that have arrived; returns how many references that were. */
  int expunge() {
    int released = 0;
    for (Reference<?> dead = queue.poll(); dead != null; dead = queue.poll()) {
      perish(dead);
      released++;
    }
    return released;
  }

  /** For reads, which leave it to the thread where there is one. */
  void expungeUnlessReaped() {
    if (reaper == null || reaper.isStopped()) {
      int unused = expunge();
    }
  }

  private static void perish(Reference<?> dead) {
    if (dead instanceof Perishable perishable) {
      perishable.perish();
    }
  }

  /** Counts the places that the object has in containers. */
  int count(Object object) {
    int count = 0;
    @Nullable Object[] slots = tables.slots();
    for (int i = 0; i < slots.length; i++) {
      WeakTable<?, ?> table = tableIn(Generation.at(slots, i));
      if (table != null) {
        count += table.countReferencesTo(object);
      }
    }
    return count;
  }

  /** Adds as many references to the object as {@link #count} tells; returns the list. */
  List<Object> addReferences(@Nullable Object object, List<Object> references) {
    if (object != null) {
      for (int missing = count(object); missing > 0; missing--) {
        references.add(WeakRef.unlisted(object));
      }
    }
    return references;
  }

  private boolean isIdle() {
    @Nullable Object[] slots = tables.slots();
    for (int i = 0; i < slots.length; i++) {
      WeakTable<?, ?> table = tableIn(Generation.at(slots, i));
      if (table != null && table.hasCells()) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable WeakTable<?, ?> tableIn(@Nullable Object slot) {
    return slot instanceof KeyCell<?, ?> cell && cell.get() instanceof WeakTable<?, ?> table
        ? table
        : null;
  }

  /** Ends the thread, for good. */
  void end() {
    if (reaper != null) {
      reaper.stop();
    }
  }

  boolean hasRunningThread() {
    return reaper != null && reaper.isRunning();
  }

  int tableCount() {
    return tables.size();
  }
}
