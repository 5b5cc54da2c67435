package org.weakref;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a container. It lives until its weak part dies or it is released, and never comes
 * back: storing anew under its key takes a new cell. Thread-safe.
 */
interface Cell<K, V> {

  /** The hash of the key, kept beyond its death. */
  int hash();

  /** Returns the value; null if it is dead or released. */
  @Nullable V value();

  /** Tells whether key and value are there. Keeps neither alive. */
  boolean isLive();

  /** Tells whether the weak part is this very object. */
  boolean refersWeaklyTo(Object object);

  /** Puts another value in the place of this very one; false if that is no longer there. */
  boolean replace(V seen, V next);

  /** Lets go of this very value; true for the one caller that did. */
  boolean release(V seen);

  /** Lets go of the value, whichever it is; true for the one caller that did. */
  boolean release();

  /**
   * Returns key and value, held strongly; null unless both live.
   *
   * @param owner takes what is set through the entry; null if nothing will be
   */
  @Nullable LiveEntry<K, V> entry(@Nullable LiveMap<K, V> owner);
}
