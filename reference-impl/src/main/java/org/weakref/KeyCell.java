package org.weakref;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** A key, held weakly, and its value. */
final class KeyCell<K, V> extends WeakReference<K> implements Cell<K, V>, Perishable {

  private static final VarHandle VALUE;

  static {
    try {
      VALUE = MethodHandles.lookup().findVarHandle(KeyCell.class, "value", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  final int hash;
  private final KeyTable<K, V> table;

  /** Null once released. */
  private volatile @Nullable V value;

  KeyCell(KeyTable<K, V> table, K key, int hash, V value) {
    super(key, table.queue());
    this.table = table;
    this.hash = hash;
    this.value = value;
  }

  @Override
  public int hash() {
    return hash;
  }

  /** As long as it has not been noticed that the key is dead, the value is still here. */
  @Override
  public @Nullable V value() {
    return value;
  }

  @Override
  public boolean isLive() {
    return value != null && !refersTo(null);
  }

  @Override
  @SuppressWarnings("unchecked") // Any object may be asked for; nothing is done with it.
  public boolean refersWeaklyTo(Object object) {
    return refersTo((K) object);
  }

  @Override
  public boolean replace(V seen, V next) {
    return VALUE.compareAndSet(this, seen, next);
  }

  @Override
  public boolean release(V seen) {
    return VALUE.compareAndSet(this, seen, null);
  }

  @Override
  public boolean release() {
    return VALUE.getAndSet(this, null) != null;
  }

  @Override
  public @Nullable LiveEntry<K, V> entry(@Nullable LiveMap<K, V> owner) {
    K key = get();
    V current = value;
    return key == null || current == null ? null : new LiveEntry<>(key, current, owner);
  }

  @Override
  public void perish() {
    table.remove(this);
  }
}
