package org.weakref.tck.spi.jvm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.weakref.tck.spi.SessionError;

/** The threads of a program: they begin together, and are waited for so long and no longer. */
final class Threads {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Threads() {}

  /**
   * Runs each in a thread of its own and returns when all have ended.
   *
   * @throws SessionError a {@code TimeoutError}, where they do not end
   */
  static void run(List<Runnable> works) throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (Runnable work : works) {
      threads.add(start(gate, work));
    }
    gate.countDown();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (Thread thread : threads) {
      join(thread, Duration.ofNanos(deadline - System.nanoTime()));
    }
  }

  private static Thread start(CountDownLatch gate, Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                gate.await();
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "thread of a program");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void join(Thread thread, Duration patience) throws InterruptedException {
    thread.join(Math.max(1, patience.toMillis()));
    if (thread.isAlive()) {
      throw new SessionError(
          "TimeoutError", "threads did not end within " + PATIENCE.toSeconds() + " seconds");
    }
  }
}
