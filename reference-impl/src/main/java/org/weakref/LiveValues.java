package org.weakref;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Spliterator;

/** The values of a map. */
final class LiveValues<K, V> extends AbstractCollection<V> {

  private final LiveMap<K, V> map;
  private final WeakTable<K, V> table;

  LiveValues(LiveMap<K, V> map, WeakTable<K, V> table) {
    this.map = map;
    this.table = table;
  }

  @Override
  public Iterator<V> iterator() {
    return new LiveIterator<K, V, V>(table, null) {
      @Override
      V shown(LiveEntry<K, V> entry) {
        return entry.getValue();
      }
    };
  }

  @Override
  public Spliterator<V> spliterator() {
    return LiveIterator.spliterator(iterator(), Spliterator.NONNULL);
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public void clear() {
    map.clear();
  }
}
