package org.weakref.tck.spi.jvm;

/**
 * Full collections, one after another, for whoever asks. A collection serves everyone who asked
 * before it began. Thread-safe.
 *
 * <p>A collection stops all threads, so nobody could ask while one is under way: before each, those
 * are waited for a little who shared the one before. Who is alone waits for nobody.
 */
final class Turn {
  /** How long, in milliseconds: many threads have to get at a processor. */
  private static final long PATIENCE = 20;

  private final Runnable collection;
  private boolean taken;
  private long begun;
  private long ended;
  private int asking;
  private int shared;

  Turn(Runnable collection) {
    this.collection = collection;
  }

  /** Returns when a collection has ended that began after this was called. */
  void await() throws InterruptedException {
    if (takes()) {
      try {
        gather();
        collection.run();
      } finally {
        end();
      }
    }
  }

  /** Waits for that collection, or for the turn to perform it; whether it is the turn. */
  private synchronized boolean takes() throws InterruptedException {
    asking++;
    notifyAll(); // Whoever has the turn may be waiting for one more.
    long needed = begun + 1;
    while (ended < needed) {
      if (!taken) {
        taken = true;
        return true;
      }
      wait();
    }
    return false;
  }

  private synchronized void gather() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE * 1_000_000;
    for (long left = PATIENCE; asking < shared && left > 0; left = millisTo(deadline)) {
      wait(left);
    }
    begun++;
    shared = asking;
    asking = 0;
  }

  private static long millisTo(long deadline) {
    return (deadline - System.nanoTime()) / 1_000_000;
  }

  private synchronized void end() {
    ended = begun;
    taken = false;
    notifyAll();
  }
}
