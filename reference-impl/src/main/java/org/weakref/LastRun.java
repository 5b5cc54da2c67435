package org.weakref;

import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;

/**
 * The run of what is still alive at the end of a program: the newest finalizer first, also if it
 * has only just been made, or marked to run, by another one ({@code finalize-exit-reverse-order},
 * {@code finalize-exit-new-finalizer-runs}). What other threads make meanwhile is not waited for:
 * the end would never come while they go on.
 */
final class LastRun {

  private final Thread performer = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Used by the performing thread alone. */
  private final PriorityQueue<Finalization<?>> pending = new PriorityQueue<>();

  /** Tells whether this thread performs it just now, so that what it makes belongs to it. */
  boolean isUnderWayHere() {
    return Thread.currentThread() == performer && ended.getCount() > 0;
  }

  /** Adds a finalizer, if this thread performs; more than once does no harm. */
  void add(Finalization<?> finalizer) {
    if (isUnderWayHere()) {
      pending.add(finalizer);
    }
  }

  /** Runs what there is. For the thread that made this. */
  void perform() {
    for (Finalization<?> next = pending.poll(); next != null; next = pending.poll()) {
      next.runAtEnd();
    }
  }

  /** Tells those who wait that the run is over. */
  void end() {
    ended.countDown();
  }

  /** Waits for the end, except within the run itself. */
  void awaitEnd() {
    boolean interrupted = false;
    while (Thread.currentThread() != performer && ended.getCount() > 0) {
      try {
        ended.await();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
