package org.weakref;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The place of one reference, proxy or weak method in its tracker's lists. It refers to it weakly;
 * once the reference has been dropped and collected, the place turns up on the domain's queue and
 * is given up.
 */
final class Registration extends WeakReference<Object> implements Place {

  final Tracker tracker;

  // Guarded by the tracker.
  private @Nullable Place newer;
  private @Nullable Place older;

  Registration(Object reference, Tracker tracker, ReferenceQueue<Object> queue) {
    super(reference, queue);
    this.tracker = tracker;
  }

  static @Nullable Object referenceAt(@Nullable Registration place) {
    return place == null ? null : place.get();
  }

  @Override
  public @Nullable Place newer() {
    return newer;
  }

  @Override
  public void newer(@Nullable Place place) {
    newer = place;
  }

  @Override
  public @Nullable Place older() {
    return older;
  }

  @Override
  public void older(@Nullable Place place) {
    older = place;
  }

  @Override
  public boolean isLive() {
    return !refersTo(null);
  }

  @Override
  public @Nullable Object reference() {
    return get();
  }

  @Override
  public boolean mayBeSetOff() {
    return true;
  }

  /** Takes the callback from the reference, if both are still there. */
  @Override
  public @Nullable Due take() {
    Object reference = get();
    if (reference == null) {
      return null;
    }
    WeakCallback<?> callback = releaseCallback(reference);
    return callback == null ? null : new DueCallback(callback, reference);
  }

  private static @Nullable WeakCallback<?> releaseCallback(Object reference) {
    if (reference instanceof WeakRef<?> ref) {
      return ref.releaseCallback();
    }
    return reference instanceof WeakMethod<?> method
        ? method.releaseCallback()
        : ProxyHandler.of(reference).releaseCallback();
  }
}
