package org.weakref;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** A key, and its value, held weakly. */
final class ValueCell<K, V> implements Cell<K, V> {

  private static final VarHandle REF;

  static {
    try {
      REF = MethodHandles.lookup().findVarHandle(ValueCell.class, "ref", ValueRef.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  final int hash;
  final K key;
  private final ValueTable<K, V> table;

  /** Null once released. */
  private volatile @Nullable ValueRef<K, V> ref;

  ValueCell(ValueTable<K, V> table, K key, int hash, V value) {
    this.table = table;
    this.key = key;
    this.hash = hash;
    this.ref = new ValueRef<>(value, this);
  }

  @Override
  public int hash() {
    return hash;
  }

  @Override
  public @Nullable V value() {
    ValueRef<K, V> current = ref;
    while (current != null) {
      V value = current.get();
      ValueRef<K, V> now = ref;
      // A value that died after it had been replaced says nothing of its successor.
      if (value != null || now == current) {
        return value;
      }
      current = now;
    }
    return null;
  }

  @Override
  public boolean isLive() {
    ValueRef<K, V> current = ref;
    return current != null && (!current.refersTo(null) || value() != null);
  }

  @Override
  @SuppressWarnings("unchecked") // Any object may be asked for; nothing is done with it.
  public boolean refersWeaklyTo(Object object) {
    ValueRef<K, V> current = ref;
    return current != null && current.refersTo((V) object);
  }

  @Override
  public boolean replace(V seen, V next) {
    try {
      ValueRef<K, V> current = refTo(seen);
      return current != null && REF.compareAndSet(this, current, new ValueRef<>(next, this));
    } finally {
      // Both live until the exchange is done: so a cell whose value is dead stays dead.
      Reference.reachabilityFence(seen);
      Reference.reachabilityFence(next);
    }
  }

  @Override
  public boolean release(V seen) {
    ValueRef<K, V> current = refTo(seen);
    return current != null && REF.compareAndSet(this, current, null);
  }

  @Override
  public boolean release() {
    return REF.getAndSet(this, null) != null;
  }

  private @Nullable ValueRef<K, V> refTo(V seen) {
    requireNonNull(seen); // What is dead must not pass for what was looked for.
    ValueRef<K, V> current = ref;
    return current != null && current.refersTo(seen) ? current : null;
  }

  @Override
  public @Nullable LiveEntry<K, V> entry(@Nullable LiveMap<K, V> owner) {
    V value = value();
    return value == null ? null : new LiveEntry<>(key, value, owner);
  }

  private void perish(ValueRef<K, V> dead) {
    // Else the key has a new value, and this death is of no concern.
    if (REF.compareAndSet(this, dead, null)) {
      table.bury(this);
    }
  }

  private static final class ValueRef<K, V> extends WeakReference<V> implements Perishable {

    private final ValueCell<K, V> cell;

    ValueRef(V value, ValueCell<K, V> cell) {
      super(value, cell.table.queue());
      this.cell = cell;
    }

    @Override
    public void perish() {
      cell.perish(this);
    }
  }
}
