package org.weakref;

import org.jspecify.annotations.Nullable;

/**
 * Where an object that {@linkplain HasWeakSlot carries one} keeps the way to its references. It is
 * opaque, thread-safe and keeps nothing alive. One slot serves one {@link WeakDomain} at a time,
 * the one used last; the others look the object up as if it had none.
 */
public final class WeakSlot {

  /** A cache, never the truth: see {@link TrackerTable#find}. */
  volatile @Nullable Tracker tracker;

  /** Makes an empty slot for one object. */
  public WeakSlot() {}
}
