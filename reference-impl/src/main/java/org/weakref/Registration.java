package org.weakref;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * The place of one reference or proxy in its tracker's lists. It refers to it weakly; once the
 * reference has been dropped and collected, the place turns up on the domain's queue and is given
 * up.
 */
final class Registration extends WeakReference<Object> {

  final Tracker tracker;

  // Guarded by the tracker.
  @Nullable Registration newer;
  @Nullable Registration older;

  Registration(Object reference, Tracker tracker, ReferenceQueue<Object> queue) {
    super(reference, queue);
    this.tracker = tracker;
  }

  static @Nullable Object referenceAt(@Nullable Registration place) {
    return place == null ? null : place.get();
  }

  /** Takes the callback from the reference, if both are still there. */
  @Nullable DueCallback takeCallback() {
    Object reference = get();
    if (reference == null) {
      return null;
    }
    WeakCallback<?> callback =
        reference instanceof WeakRef<?> ref
            ? ref.releaseCallback()
            : ProxyHandler.of(reference).releaseCallback();
    return callback == null ? null : new DueCallback(callback, reference);
  }
}
