package org.weakref.tck.spi.jvm;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Makes the JVM reclaim what is unreachable, and tells when it has. */
final class Collector {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A JVM may take a request as a hint, or let it begin a collection that ends later. */
  private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(50);

  /** Sessions that collect at the same time share what a collection costs. */
  private static final Turn COLLECTIONS = new Turn(System::gc);

  private Collector() {}

  /**
   * Collects until nothing more is due.
   *
   * <p>The JVM hands the references of one collection to their queues on a thread of its own, one
   * by one and in no promised order, but those of one collection before those of the next. So a
   * round in which nothing ran proves only that the round before left nothing; it takes two such
   * rounds in a row to know that nothing is left.
   *
   * @param runDue runs what is due and gives how much that was
   */
  static void collect(IntSupplier runDue) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (int idle = 0; idle < 2; ) {
      if (!awaitSentinel(deadline)) {
        return; // The canary of the suite says so to whoever asked.
      }
      idle = runDue.getAsInt() == 0 ? idle + 1 : 0;
    }
  }

  /**
   * Collects until a sentinel has been handed to its queue. Once the sentinel is cleared that will
   * happen without a further collection, which would only hold up the thread of the JVM that hands
   * over: behind 100,000 other references, on a busy machine, that takes longer than a collection.
   */
  private static boolean awaitSentinel(long deadline) {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Reference<Object> sentinel = sentinel(queue);
    try {
      for (long left = left(deadline); left > 0; left = left(deadline)) {
        COLLECTIONS.await();
        if (queue.remove(sentinel.refersTo(null) ? left : BETWEEN_REQUESTS.toMillis()) != null) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Reference.reachabilityFence(sentinel);
    }
    return false;
  }

  private static long left(long deadline) {
    return Duration.ofNanos(deadline - System.nanoTime()).toMillis();
  }

  /** In a method of its own, so that no frame keeps the object. */
  private static Reference<Object> sentinel(ReferenceQueue<Object> queue) {
    return new WeakReference<>(new Object(), queue);
  }
}
