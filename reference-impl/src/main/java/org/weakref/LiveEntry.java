package org.weakref;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key and its value at one time, held strongly for as long as this entry is. */
final class LiveEntry<K, V> implements Map.Entry<K, V> {

  private final K key;
  private V value;

  /** Takes what is set; null where nothing can be. */
  private final @Nullable LiveMap<K, V> owner;

  LiveEntry(K key, V value, @Nullable LiveMap<K, V> owner) {
    this.key = key;
    this.value = value;
    this.owner = owner;
  }

  @Override
  public K getKey() {
    return key;
  }

  @Override
  public V getValue() {
    return value;
  }

  @Override
  public V setValue(V next) {
    if (owner == null) {
      throw new UnsupportedOperationException("this entry has left its map");
    }
    owner.put(key, requireNonNull(next, "value"));
    V last = value;
    value = next;
    return last;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Map.Entry<?, ?> that
        && Objects.equals(key, that.getKey())
        && value.equals(that.getValue());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(key) ^ value.hashCode();
  }

  @Override
  public String toString() {
    return key + "=" + value;
  }
}
