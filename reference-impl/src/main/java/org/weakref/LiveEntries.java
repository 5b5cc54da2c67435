package org.weakref;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** The entries of a map. */
final class LiveEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {

  private final LiveMap<K, V> map;
  private final WeakTable<K, V> table;

  LiveEntries(LiveMap<K, V> map, WeakTable<K, V> table) {
    this.map = map;
    this.table = table;
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    return new LiveIterator<K, V, Map.Entry<K, V>>(table, map) {
      @Override
      Map.Entry<K, V> shown(LiveEntry<K, V> entry) {
        return entry;
      }
    };
  }

  @Override
  public Spliterator<Map.Entry<K, V>> spliterator() {
    return LiveIterator.spliterator(iterator(), Spliterator.DISTINCT | Spliterator.NONNULL);
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
  public boolean contains(@Nullable Object other) {
    return other instanceof Map.Entry<?, ?> entry
        && entry.getValue() != null
        && entry.getValue().equals(map.get(entry.getKey()));
  }

  @Override
  public boolean remove(@Nullable Object other) {
    return other instanceof Map.Entry<?, ?> entry && map.remove(entry.getKey(), entry.getValue());
  }
}
