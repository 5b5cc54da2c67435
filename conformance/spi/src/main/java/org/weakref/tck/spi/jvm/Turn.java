package org.weakref.tck.spi.jvm;

/**
 * Full collections, one after another, for whoever asks. Those who ask while one is under way share
 * the next: a collection serves everyone who asked before it began. Thread-safe.
 */
final class Turn {
  private final Runnable collection;
  private long begun;
  private long ended;

  Turn(Runnable collection) {
    this.collection = collection;
  }

  /** Returns when a collection has ended that began after this was called. */
  void await() throws InterruptedException {
    if (takes()) {
      try {
        collection.run();
      } finally {
        end();
      }
    }
  }

  /** Waits for that collection, or for the turn to perform it; whether it is the turn. */
  private synchronized boolean takes() throws InterruptedException {
    long needed = begun + 1;
    while (ended < needed) {
      if (begun == ended) {
        begun++;
        return true;
      }
      wait();
    }
    return false;
  }

  private synchronized void end() {
    ended = begun;
    notifyAll();
  }
}
