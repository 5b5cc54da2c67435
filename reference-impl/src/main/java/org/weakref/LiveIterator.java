package org.weakref;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the slots that a table had when the walk began, and gives what lives when its turn has
 * come. It keeps alive what it has promised by {@link #hasNext}, and nothing else. Not thread-safe;
 * the table may change meanwhile.
 *
 * @param <T> what is made of each entry
 */
abstract class LiveIterator<K, V, T> implements Iterator<T> {

  private final WeakTable<K, V> table;
  private final @Nullable LiveMap<K, V> owner;
  private final @Nullable Object[] slots;
  private int index;
  private @Nullable Cell<K, V> nextCell;
  private @Nullable LiveEntry<K, V> next;
  private @Nullable Cell<K, V> last;

  LiveIterator(WeakTable<K, V> table, @Nullable LiveMap<K, V> owner) {
    this.table = table;
    this.owner = owner;
    this.slots = table.slots();
  }

  /** Tells no size, as it might be wrong when the last element is reached. */
  static <T> Spliterator<T> spliterator(Iterator<T> iterator, int characteristics) {
    return Spliterators.spliteratorUnknownSize(iterator, characteristics | Spliterator.CONCURRENT);
  }

  abstract T shown(LiveEntry<K, V> entry);

  @Override
  public final boolean hasNext() {
    return find() != null;
  }

  @Override
  public final T next() {
    LiveEntry<K, V> found = find();
    if (found == null) {
      throw new NoSuchElementException();
    }
    last = nextCell;
    nextCell = null;
    next = null;
    return shown(found);
  }

  /** Removes the entry that came last, whatever its value is by now. */
  @Override
  public final void remove() {
    if (last == null) {
      throw new IllegalStateException("no element to remove");
    }
    table.remove(last);
    last = null;
  }

  private @Nullable LiveEntry<K, V> find() {
    while (next == null && index < slots.length) {
      nextCell = table.cellIn(slots, index++);
      next = nextCell == null ? null : nextCell.entry(owner);
    }
    return next;
  }
}
