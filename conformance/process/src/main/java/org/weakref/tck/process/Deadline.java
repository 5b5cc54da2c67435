package org.weakref.tck.process;

import java.time.Duration;

/**
 * A point in time by which something is to have happened.
 *
 * @param allowed how long was allowed at first
 * @param at on the clock of {@link System#nanoTime}
 * @param of what that is the time of, for a reader; empty for the very thing that is waited for
 */
record Deadline(Duration allowed, long at, String of) {
  static Deadline in(Duration allowed) {
    return new Deadline(allowed, System.nanoTime() + allowed.toNanos(), "");
  }

  /** The same, told as the time of something greater. */
  Deadline of(String whole) {
    return new Deadline(allowed, at, whole);
  }

  Deadline earlier(Deadline other) {
    return at - other.at <= 0 ? this : other;
  }

  long nanosLeft() {
    return at - System.nanoTime();
  }

  /** How long was allowed, for a reader. */
  @Override
  public String toString() {
    String time =
        allowed.toMillis() % 1000 == 0 ? allowed.toSeconds() + " s" : allowed.toMillis() + " ms";
    return of.isEmpty() ? time : time + " of " + of;
  }
}
