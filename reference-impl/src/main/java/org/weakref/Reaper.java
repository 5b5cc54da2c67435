package org.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The thread of one domain that awaits dead referents. It starts with the first reference and ends
 * once the domain has tracked nothing for a while, to start anew when needed; so an unused domain,
 * and the class loaders behind it, can be collected.
 */
final class Reaper implements Runnable {

  private final WeakDomain domain;
  private final String threadName;
  private final ReferenceQueue<Object> queue;
  private final long idleMillis;
  private final Consumer<Reference<?>> taker;
  private final BooleanSupplier idle;
  private volatile boolean running;
  private volatile boolean stopped;

  /** The thread while it waits. Guarded by this. */
  private @Nullable Thread waiting;

  /** Makes the thread that awaits the referents of references and proxies. */
  Reaper(WeakDomain domain, ReferenceQueue<Object> queue, long idleMillis) {
    this(domain, domain.threadName(), queue, idleMillis, domain::process, domain::isIdle);
  }

  /**
   * Makes a thread that does not run yet.
   *
   * @param taker gets what arrives on the queue
   * @param idle tells whether nothing can arrive
   */
  Reaper(
      WeakDomain domain,
      String threadName,
      ReferenceQueue<Object> queue,
      long idleMillis,
      Consumer<Reference<?>> taker,
      BooleanSupplier idle) {
    this.domain = domain;
    this.threadName = threadName;
    this.queue = queue;
    this.idleMillis = idleMillis;
    this.taker = taker;
    this.idle = idle;
  }

  /** Waits for a thread that is just deciding whether to end, whose flag is down meanwhile. */
  synchronized boolean isRunning() {
    return running;
  }

  /** Sees to it that the thread runs. Call it after a tracker has been added to the table. */
  void ensureRunning() {
    if (!running) {
      start();
    }
  }

  private synchronized void start() {
    if (running || stopped) {
      return;
    }
    QuietThreads.create(threadName, this).start();
    running = true;
  }

  /** Ends the thread, for good: at once, or when what it is running returns. */
  synchronized void stop() {
    stopped = true;
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  boolean isStopped() {
    return stopped;
  }

  @Override
  public void run() {
    do {
      reapUntilIdle();
    } while (!rest());
    domain.rest();
  }

  private void reapUntilIdle() {
    while (!stopped) {
      try {
        Reference<?> arrived = queue.poll();
        if (arrived == null) {
          arrived = await();
        }
        if (arrived == null) {
          return;
        }
        taker.accept(arrived);
      } catch (InterruptedException stoppedOrForeign) {
        // A thread of this library is nobody else's to stop; waiting goes on.
      } catch (Throwable error) {
        // Not from callbacks, whose errors are taken care of: the machine is short of something.
        domain.report(error, this);
      }
      // A callback may have interrupted this thread, which is not its own to stop.
      clearInterrupt();
    }
  }

  /** Waits for what arrives next; null if nothing does for a while, or the thread is to end. */
  private @Nullable Reference<?> await() throws InterruptedException {
    if (!beginToWait()) {
      return null;
    }
    try {
      return queue.remove(idleMillis);
    } finally {
      endToWait();
    }
  }

  private synchronized boolean beginToWait() {
    waiting = stopped ? null : Thread.currentThread();
    return waiting != null;
  }

  /** After this no callback meets an interrupt that was meant for the waiting. */
  private synchronized void endToWait() {
    waiting = null;
    if (stopped) {
      clearInterrupt();
    }
  }

  private static void clearInterrupt() {
    boolean ignored = Thread.interrupted();
  }

  /**
   * Ends the thread if nothing is tracked. The flag falls before the table is read, and whoever
   * adds a tracker reads the flag after that: one of the two sees the other.
   */
  private synchronized boolean rest() {
    running = false;
    if (stopped || idle.getAsBoolean()) {
      return true;
    }
    running = true;
    return false;
  }
}
