package org.weakref;

import org.jspecify.annotations.Nullable;

/** A table of weak values. Its keys, which may be null, are compared by {@code equals}. */
final class ValueTable<K, V> extends WeakTable<K, V> {

  ValueTable(Containers containers) {
    super(containers);
  }

  @Override
  int admit(K key, V value) {
    containers.domain().admit(value);
    return hash(key);
  }

  @Override
  int admit(K key) {
    return hash(key);
  }

  private static int hash(@Nullable Object key) {
    return key == null ? 0 : key.hashCode();
  }

  @Override
  @Nullable ValueCell<K, V> find(@Nullable Object key) {
    containers.expungeUnlessReaped();
    return (ValueCell<K, V>) find(key, hash(key));
  }

  @Override
  ValueCell<K, V> newCell(K key, int hash, V value) {
    return new ValueCell<>(this, key, hash, value);
  }

  @Override
  @SuppressWarnings("unchecked") // Tables hold cells of their own kind only.
  @Nullable ValueCell<K, V> match(Object slot, @Nullable Object key, int hash) {
    return slot instanceof ValueCell<?, ?> cell
            && cell.hash == hash
            && isKey(key, cell.key)
            && cell.value() != null
        ? (ValueCell<K, V>) cell
        : null;
  }

  private static boolean isKey(@Nullable Object key, @Nullable Object original) {
    return key == original || (key != null && key.equals(original));
  }
}
