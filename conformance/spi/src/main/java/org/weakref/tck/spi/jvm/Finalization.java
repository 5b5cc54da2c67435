package org.weakref.tck.spi.jvm;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether this JVM calls finalizing methods, which can be switched off. */
public final class Finalization {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Finalization() {}

  /**
   * Whether it does, which is found out once. The first call takes some collections; on whatever
   * thread.
   */
  public static boolean isEnabled() {
    return Answer.ENABLED;
  }

  private static final class Answer {
    static final boolean ENABLED = isSeen();
  }

  /**
   * Lets an object go. Phantom references learn of it when it is really gone: if its method has not
   * run by then, it never will.
   */
  private static boolean isSeen() {
    AtomicBoolean finalized = new AtomicBoolean();
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Reference<Object> gone = new PhantomReference<>(new Witness(finalized), queue);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      do {
        System.gc();
      } while (queue.remove(5) == null && System.nanoTime() < deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Reference.reachabilityFence(gone);
    }
    return finalized.get();
  }

  private static final class Witness {
    private final AtomicBoolean finalized;

    Witness(AtomicBoolean finalized) {
      this.finalized = finalized;
    }

    @Override
    @SuppressWarnings({
      "deprecation", // There is no other way to see
      "removal", // whether such methods are called.
      "Finalize",
      "MissingSuperCall" // That of Object does nothing.
    })
    protected void finalize() {
      finalized.set(true);
    }
  }
}
