package org.weakref;

import static org.assertj.core.api.Assertions.fail;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Collects garbage until that has shown an effect. */
final class Garbage {

  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private Garbage() {}

  /** Returns once all references to what was unreachable are clear. */
  static void clear() {
    awaitCanary();
  }

  /**
   * Returns once all that was unreachable has been collected and has arrived on its queue.
   *
   * <p>References of one collection arrive one by one, in no order. The second canary belongs to a
   * later collection than the first, so all references of the first have arrived before it.
   */
  static void collect() {
    awaitCanary();
    awaitCanary();
  }

  /** Collects garbage until the effect is there; fails if it does not come. */
  static void awaitUntil(BooleanSupplier effect) {
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (!effect.getAsBoolean()) {
      if (System.nanoTime() > end) {
        fail("no effect after " + DEADLINE);
      }
      awaitCanary();
    }
  }

  private static void awaitCanary() {
    ReferenceQueue<Object> cage = new ReferenceQueue<>();
    Reference<Object> canary = newCanary(cage);
    long end = System.nanoTime() + DEADLINE.toNanos();
    try {
      do {
        if (System.nanoTime() > end) {
          fail("nothing was collected in " + DEADLINE);
        }
        System.gc();
      } while (cage.remove(20) == null);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      fail("interrupted while garbage was collected", interrupted);
    } finally {
      Reference.reachabilityFence(canary);
    }
  }

  private static Reference<Object> newCanary(ReferenceQueue<Object> cage) {
    return new PhantomReference<>(new Object(), cage);
  }
}
