package org.weakref.tck.adapters.reference;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.weakref.WeakCallback;
import org.weakref.WeakDomain;
import org.weakref.WeakRef;

/**
 * A weak reference that overrides dereferencing: it counts how often its live referent was asked
 * for.
 */
final class CountingReference extends WeakRef<Object> {
  private final AtomicLong calls = new AtomicLong();

  CountingReference(WeakDomain domain, Object referent, @Nullable WeakCallback<Object> callback) {
    super(domain, referent, callback);
  }

  @Override
  public @Nullable Object get() {
    Object referent = super.get();
    if (referent != null) {
      calls.incrementAndGet();
    }
    return referent;
  }

  /** The referent and how often it was asked for, or nothing once it is dead. */
  @Nullable List<Object> pair() {
    Object referent = get();
    return referent == null ? null : List.of(referent, calls.get());
  }
}
