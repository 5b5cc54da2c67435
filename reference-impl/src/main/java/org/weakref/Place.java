package org.weakref;

import org.jspecify.annotations.Nullable;

/**
 * A place in one of a tracker's lists: that of a reference, of a proxy, of a weak method or of a
 * finalizer. All of it is used under the tracker's monitor, but for {@link #take}.
 */
interface Place {

  @Nullable Place newer();

  void newer(@Nullable Place place);

  @Nullable Place older();

  void older(@Nullable Place place);

  /** Tells whether what stands here is still there. Keeps it alive no longer. */
  boolean isLive();

  /** Returns the reference that stands here, or one that stands for it; null if it is gone. */
  @Nullable Object reference();

  /** Tells whether the death of the referent may set it off now. */
  boolean mayBeSetOff();

  /** Takes what is to run because the referent is dead; null if there is nothing, or no more. */
  @Nullable Due take();
}
