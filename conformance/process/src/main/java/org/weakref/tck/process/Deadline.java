package org.weakref.tck.process;

import java.time.Duration;

/**
 * A point in time by which something is to have happened.
 *
 * @param allowed how long was allowed at first
 * @param at on the clock of {@link System#nanoTime}
 */
record Deadline(Duration allowed, long at) {
  static Deadline in(Duration allowed) {
    return new Deadline(allowed, System.nanoTime() + allowed.toNanos());
  }

  long nanosLeft() {
    return at - System.nanoTime();
  }

  /** How long was allowed, for a reader. */
  @Override
  public String toString() {
    return allowed.toMillis() % 1000 == 0 ? allowed.toSeconds() + " s" : allowed.toMillis() + " ms";
  }
}
