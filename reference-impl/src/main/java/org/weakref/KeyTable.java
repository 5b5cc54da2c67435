package org.weakref;

import org.jspecify.annotations.Nullable;

/** A table of weak keys, compared by {@code equals} or by identity. */
final class KeyTable<K, V> extends WeakTable<K, V> {

  private final boolean byIdentity;

  KeyTable(Containers containers, boolean byIdentity) {
    super(containers);
    this.byIdentity = byIdentity;
  }

  @Override
  int admit(K key, V value) {
    return admit(key);
  }

  @Override
  int admit(K key) {
    return hash(containers.domain().admit(key));
  }

  private int hash(Object key) {
    return byIdentity ? System.identityHashCode(key) : key.hashCode();
  }

  @Override
  @Nullable KeyCell<K, V> find(@Nullable Object key) {
    if (key == null) {
      return null;
    }
    containers.expungeUnlessReaped();
    int hash;
    try {
      hash = hash(key);
    } catch (RuntimeException unhashable) {
      if (mayBeReferredTo(key)) {
        throw unhashable;
      }
      return null; // Such as a proxy: it cannot be stored, so it is not here.
    }
    return (KeyCell<K, V>) find(key, hash);
  }

  private boolean mayBeReferredTo(Object key) {
    try {
      return containers.domain().admit(key) != null;
    } catch (NotReferenceableException refused) {
      return false;
    }
  }

  @Override
  KeyCell<K, V> newCell(K key, int hash, V value) {
    return new KeyCell<>(this, key, hash, value);
  }

  @Override
  @SuppressWarnings("unchecked") // Tables hold cells of their own kind only.
  @Nullable KeyCell<K, V> match(Object slot, @Nullable Object key, int hash) {
    return slot instanceof KeyCell<?, ?> cell
            && cell.hash == hash
            && isKey((KeyCell<K, V>) cell, key)
            && cell.value() != null
        ? (KeyCell<K, V>) cell
        : null;
  }

  @SuppressWarnings("unchecked") // Any object may be asked for; nothing is done with it.
  private boolean isKey(KeyCell<K, V> cell, @Nullable Object key) {
    if (key == null) {
      return false;
    }
    if (cell.refersTo((K) key)) {
      return true;
    }
    if (byIdentity) {
      return false;
    }
    K original = cell.get();
    return original != null && key.equals(original);
  }
}
