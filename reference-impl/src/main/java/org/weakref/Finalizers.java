package org.weakref;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The live finalizers of one domain. Thread-safe. */
final class Finalizers {

  private final TrackerTable trackers;
  private final CallbackRunner runner;
  private final Exit exit;
  private final AtomicInteger live = new AtomicInteger();

  /** Not null once the program, or the scope of the domain, ends. */
  private volatile @Nullable LastRun lastRun;

  /** Not null once the scope of the domain ends. */
  private final AtomicReference<@Nullable LastRun> closing = new AtomicReference<>();

  Finalizers(TrackerTable trackers, CallbackRunner runner, Exit exit) {
    this.trackers = trackers;
    this.runner = runner;
    this.exit = exit;
  }

  <R> Finalizer<R> register(Object object, Work<R> work) {
    requireOpen(isOpen());
    Finalization<R> fresh = new Finalization<>(this, exit.nextNumber(), work);
    if (live.getAndIncrement() == 0) {
      exit.attend(this);
    }
    trackers.register(fresh, object);
    arrived(fresh);
    // Either this sees that the scope closes, or the last look around of its end sees this.
    requireOpen(isOpen() || fresh.claim() == null);
    return new Finalizer<>(fresh);
  }

  /** While it closes, the finalizers that run may make others, and nobody else. */
  private boolean isOpen() {
    LastRun run = closing.get();
    return run == null || run.isUnderWayHere();
  }

  private static void requireOpen(boolean open) {
    if (!open) {
      throw new IllegalStateException("the scope is closed: it takes no more finalizers");
    }
  }

  boolean hasLive() {
    return live.get() > 0;
  }

  /** Called by the one that took the work of a finalizer. */
  void leave(Finalization<?> dead, @Nullable Tracker tracker) {
    if (tracker != null && tracker.leave(dead)) {
      trackers.remove(tracker);
    }
    if (live.decrementAndGet() == 0) {
      exit.attend(this);
    }
  }

  void run(@Nullable Due due) {
    if (due != null) {
      runner.run(due);
    }
  }

  /** Tells that a finalizer was made, or is to run at exit again. */
  void arrived(Finalization<?> finalizer) {
    LastRun run = lastRun;
    if (run != null) {
      run.add(finalizer);
    }
  }

  /** Tells whether collections set off no finalizer any more. */
  boolean isEnding() {
    return lastRun != null;
  }

  /** Hands all that is alive to the run that ends the program. For the thread that performs it. */
  void endIn(LastRun run) {
    join(run);
    trackers.finalizers().forEach(run::add);
  }

  /** Lets what is made from now on belong to the run that ends the program. */
  void join(LastRun run) {
    lastRun = run;
  }

  /** Runs what is to run at exit, and takes no more finalizers. */
  void close() {
    LastRun run = new LastRun();
    if (closing.compareAndSet(null, run)) {
      try {
        close(run);
      } finally {
        run.end();
      }
    } else {
      requireNonNull(closing.get()).awaitEnd();
    }
  }

  private void close(LastRun run) {
    endIn(run);
    run.perform();
    // What others were just making when it began.
    List<Finalization<?>> left = trackers.finalizers();
    left.forEach(run::add);
    run.perform();
    left.forEach(Finalization::claim);
  }
}
