package org.weakref.tck.spi.jvm;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Makes the JVM reclaim what is unreachable, and tells when it has. */
final class Collector {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Collector() {}

  /**
   * Collects until nothing more is due.
   *
   * <p>Two rounds at the least: the JVM hands the references of one collection to their queues on a
   * thread of its own, one by one and in no promised order, but those of one collection before
   * those of the next. So when the sentinel of the second round has arrived, everything that the
   * first round found has arrived too.
   *
   * @param runDue runs what is due and gives how much that was
   */
  static void collect(IntSupplier runDue) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int ran = 0;
    for (int round = 1; round <= 2 || ran > 0; round++) {
      if (!awaitSentinel(deadline)) {
        return; // The canary of the suite says so to whoever asked.
      }
      ran = runDue.getAsInt();
    }
  }

  private static boolean awaitSentinel(long deadline) {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Reference<Object> sentinel = sentinel(queue);
    try {
      while (System.nanoTime() < deadline) {
        System.gc();
        if (queue.remove(50) != null) {
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

  /** In a method of its own, so that no frame keeps the object. */
  private static Reference<Object> sentinel(ReferenceQueue<Object> queue) {
    return new WeakReference<>(new Object(), queue);
  }
}
