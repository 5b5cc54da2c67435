package org.weakref.tck.adapters.peers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a library runs on a thread of its own once something has died: whoever collects waits for
 * that, and for nothing else. Thread-safe.
 */
final class Awaited {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final List<Due> expected = new ArrayList<>();

  /** The thread of the library, while it runs something of this session. */
  private @Nullable Thread runner;

  /**
   * Something to run.
   *
   * @param due whether what it waits for has died; holds none of it
   */
  synchronized Due expect(BooleanSupplier due) {
    Due added = new Due(due);
    expected.add(added);
    return added;
  }

  /**
   * Waits until all that is due has run, and gives how much has since the last time. What does not
   * run in time is given up: that it never ran is for the suite to see. The library's own thread
   * does not wait for what it will run itself.
   */
  synchronized int awaitDue() {
    if (Thread.currentThread() == runner) {
      return 0;
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      for (long left = PATIENCE.toMillis();
          left > 0 && expected.stream().anyMatch(Due::isAwaited);
          left = Duration.ofNanos(deadline - System.nanoTime()).toMillis()) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    int before = expected.size();
    expected.removeIf(due -> due.done || due.isAwaited());
    return before - expected.size();
  }

  /** One thing to run. */
  final class Due {
    private final BooleanSupplier due;
    private boolean done;

    private Due(BooleanSupplier due) {
      this.due = due;
    }

    private boolean isAwaited() {
      return !done && due.getAsBoolean();
    }

    /** This thread begins to run it. */
    void begun() {
      synchronized (Awaited.this) {
        runner = Thread.currentThread();
      }
    }

    /** It has run, and told whatever it had to tell. */
    void done() {
      synchronized (Awaited.this) {
        runner = null;
        done = true;
        Awaited.this.notifyAll();
      }
    }
  }
}
