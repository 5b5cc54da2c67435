package org.weakref;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** The keys of a map. */
final class LiveKeys<K, V> extends AbstractSet<K> {

  private final LiveMap<K, V> map;
  private final WeakTable<K, V> table;

  LiveKeys(LiveMap<K, V> map, WeakTable<K, V> table) {
    this.map = map;
    this.table = table;
  }

  @Override
  public Iterator<K> iterator() {
    return new LiveIterator<K, V, K>(table, null) {
      @Override
      K shown(LiveEntry<K, V> entry) {
        return entry.getKey();
      }
    };
  }

  @Override
  public Spliterator<K> spliterator() {
    return LiveIterator.spliterator(iterator(), Spliterator.DISTINCT);
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

  @Override
  public boolean contains(@Nullable Object key) {
    return map.containsKey(key);
  }

  @Override
  public boolean remove(@Nullable Object key) {
    return map.remove(key) != null;
  }
}
