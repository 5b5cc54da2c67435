package org.weakref.tck.oracle;

/** How far a program has come. */
enum Phase {
  /** It runs. */
  RUNNING,
  /** It ends, and finalizers run because of that. */
  EXITING,
  /** That is over: no finalizer runs any more (finalize-exit-not-late). */
  OVER
}
