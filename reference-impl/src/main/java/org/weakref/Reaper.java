package org.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

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
    if (running) {
      return;
    }
    // No inherited thread locals and the system's class loader: nothing of whoever comes first.
    Thread thread = new Thread(null, this, threadName, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    thread.start();
    running = true;
  }

  @Override
  public void run() {
    do {
      reapUntilIdle();
    } while (!rest());
  }

  private void reapUntilIdle() {
    while (true) {
      try {
        Reference<?> arrived = queue.remove(idleMillis);
        if (arrived == null) {
          return;
        }
        taker.accept(arrived);
      } catch (InterruptedException foreign) {
        // A thread of this library is nobody else's to stop; waiting goes on.
      } catch (Throwable error) {
        // Not from callbacks, whose errors are taken care of: the machine is short of something.
        domain.report(error, this);
      }
      // A callback may have interrupted this thread, which is not its own to stop.
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
    if (idle.getAsBoolean()) {
      return true;
    }
    running = true;
    return false;
  }
}
