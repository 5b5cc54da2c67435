package org.weakref;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map that shows its live entries only: what weak maps have in common. Those operations that are
 * not here are made of these, as {@link ConcurrentMap} has them.
 */
abstract class LiveMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V> {

  private final WeakTable<K, V> table;
  private final Turns turns = new Turns();

  LiveMap(WeakTable<K, V> table) {
    this.table = table;
  }

  /** Returns the value of an equal key; null if there is no live entry, or can be none. */
  @Override
  public @Nullable V get(@Nullable Object key) {
    Cell<K, V> cell = table.find(key);
    return cell == null ? null : cell.value();
  }

  /** Tells whether there is a live entry with an equal key: false also where there can be none. */
  @Override
  public boolean containsKey(@Nullable Object key) {
    return table.find(key) != null;
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    return value != null && values().stream().anyMatch(value::equals);
  }

  /**
   * Stores a value. If there is an entry with an equal key, it keeps its key object.
   *
   * @throws NotReferenceableException if the domain's policy refuses what is to be held weakly;
   *     nothing has changed then
   * @throws NullPointerException if what is to be held weakly, or the value, is null
   */
  @Override
  public @Nullable V put(K key, V value) {
    int hash = admit(key, value);
    while (true) {
      Cell<K, V> cell = table.storeIfAbsent(key, hash, value);
      if (cell == null) {
        return null;
      }
      V last = cell.value();
      if (last != null && cell.replace(last, value)) {
        return last;
      }
    }
  }

  /**
   * Stores a value unless there is one, which is returned then.
   *
   * @throws NotReferenceableException as {@link #put}, also if there is a value
   * @throws NullPointerException as {@link #put}
   */
  @Override
  public @Nullable V putIfAbsent(K key, V value) {
    int hash = admit(key, value);
    return storeIfAbsent(key, hash, value);
  }

  private @Nullable V storeIfAbsent(K key, int hash, V value) {
    while (true) {
      Cell<K, V> cell = table.storeIfAbsent(key, hash, value);
      if (cell == null) {
        return null;
      }
      V existing = cell.value();
      if (existing != null) {
        return existing;
      }
    }
  }

  private int admit(K key, V value) {
    requireNonNull(value, "value");
    table.containers.expunge();
    return table.admit(key, value);
  }

  /**
   * Returns the value, computed first if there is none. Of several threads that compute for equal
   * keys one runs its function, under no lock but this turn, and the others wait and get the same
   * value; other operations, and other keys, do not wait. The function may use this map. Two
   * threads whose functions compute each other's keys wait for ever.
   *
   * @return null if the function returned null, and nothing was stored
   * @throws NotReferenceableException as {@link #put}
   */
  @Override
  public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    requireNonNull(function, "function");
    table.containers.expunge();
    int hash = table.admit(key);
    V existing = get(key);
    return existing != null ? existing : turns.take(hash, () -> computed(key, function));
  }

  private @Nullable V computed(K key, Function<? super K, ? extends V> function) {
    V existing = get(key);
    if (existing != null) {
      return existing;
    }
    V computed = function.apply(key);
    if (computed == null) {
      return null;
    }
    existing = putIfAbsent(key, computed);
    return existing == null ? computed : existing;
  }

  @Override
  public @Nullable V replace(K key, V value) {
    int hash = admit(key, value);
    for (Cell<K, V> cell = table.find(key, hash); cell != null; cell = table.find(key, hash)) {
      V last = cell.value();
      if (last != null && cell.replace(last, value)) {
        return last;
      }
    }
    return null;
  }

  @Override
  public boolean replace(K key, @Nullable V expected, V value) {
    int hash = admit(key, value);
    for (Cell<K, V> cell = table.find(key, hash); cell != null; cell = table.find(key, hash)) {
      V last = cell.value();
      if (last != null && !Objects.equals(expected, last)) {
        return false;
      }
      if (last != null && cell.replace(last, value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable V remove(@Nullable Object key) {
    table.containers.expunge();
    for (Cell<K, V> cell = table.find(key); cell != null; cell = table.find(key)) {
      V last = cell.value();
      if (last != null && table.remove(cell, last)) {
        return last;
      }
    }
    return null;
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    table.containers.expunge();
    for (Cell<K, V> cell = table.find(key); cell != null; cell = table.find(key)) {
      V last = cell.value();
      if (last != null && !Objects.equals(value, last)) {
        return false;
      }
      if (last != null && table.remove(cell, last)) {
        return true;
      }
    }
    return false;
  }

  /** Removes some live entry and returns it; null if there is none. */
  public Map.@Nullable Entry<K, V> pollEntry() {
    table.containers.expunge();
    return table.poll();
  }

  /** Counts the entries that live at this time, one by one. */
  @Override
  public int size() {
    table.containers.expunge();
    return table.size();
  }

  @Override
  public boolean isEmpty() {
    return table.isEmpty();
  }

  @Override
  public void clear() {
    table.containers.expunge();
    table.clear();
  }

  /** Compares the entries that live, as {@link Map#equals} says. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    // Held while they are compared, so that none is missed for having died meanwhile.
    List<Map.Entry<K, V>> mine = new ArrayList<>(entrySet());
    return other instanceof Map<?, ?> that
        && that.size() == mine.size()
        && mine.stream().allMatch(entry -> isIn(that, entry));
  }

  private static boolean isIn(Map<?, ?> map, Map.Entry<?, ?> entry) {
    try {
      return entry.getValue().equals(map.get(entry.getKey()));
    } catch (ClassCastException | NullPointerException cannotBeThere) {
      return false;
    }
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public Set<K> keySet() {
    return new LiveKeys<>(this, table);
  }

  @Override
  public Collection<V> values() {
    return new LiveValues<>(this, table);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new LiveEntries<>(this, table);
  }
}
