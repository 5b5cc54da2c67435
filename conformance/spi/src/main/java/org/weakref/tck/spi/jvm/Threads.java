package org.weakref.tck.spi.jvm;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.SessionError;

/** The threads of a program: they begin together, and are waited for so long and no longer. */
final class Threads {
  /** Short of what a request may take, so that it is told. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** So that the calls beside a slow one do not all end before it has begun in earnest. */
  private static final Duration PACE = Duration.ofNanos(20_000);

  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch atWork;
  private final int times;

  private Threads(int threads, int times) {
    this.atWork = new CountDownLatch(threads);
    this.times = times;
  }

  /**
   * Makes each call in a thread of its own, so many times and on while another has not yet done
   * that; returns when all have ended.
   *
   * @throws SessionError a {@code TimeoutError}, where they do not end
   */
  static void run(List<Runnable> calls, int times) throws InterruptedException {
    Threads together = new Threads(calls.size(), times);
    List<Thread> threads = calls.stream().map(together::start).toList();
    together.gate.countDown();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (Thread thread : threads) {
      join(thread, Duration.ofNanos(deadline - System.nanoTime()));
    }
  }

  private Thread start(Runnable call) {
    Thread thread = new Thread(() -> work(call), "thread of a program");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void work(Runnable call) {
    try {
      gate.await();
      for (int number = 0; number < times; number++) {
        call.run();
      }
      atWork.countDown();
      int most = times * (Command.Concurrently.EXTRA - 1);
      for (int extra = 0; extra < most && atWork.getCount() > 0; extra++) {
        LockSupport.parkNanos(PACE.toNanos());
        call.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread, Duration patience) throws InterruptedException {
    thread.join(Math.max(1, patience.toMillis()));
    if (thread.isAlive()) {
      throw new SessionError(
          "TimeoutError", "threads did not end within " + PATIENCE.toSeconds() + " seconds");
    }
  }
}
