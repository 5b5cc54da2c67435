package org.weakref.tck.oracle;

/** When weak references become dead, as seen from the callbacks. */
public enum Clearing {
  /** All of them before the first callback. */
  ALL_FIRST,
  /** Each just before its own callback. */
  EACH_BEFORE_ITS_CALLBACK,
  /** All of them after the last callback. */
  AFTER_CALLBACKS
}
