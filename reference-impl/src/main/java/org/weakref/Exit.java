package org.weakref;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/*
 * Runtime.exit, a signal, an uncaught error and the end of the last thread that is no daemon all
 * lead to the shutdown hooks; Runtime.halt and a crash do not. There is one hook, from the first
 * finalizer on, and none again once nothing is alive and the threads of the domains have gone to
 * rest: until then it would be added and removed for every single finalizer.
 */
/** The end of the process, which runs the live finalizers of all domains in one order. */
final class Exit {

  /** The one that domains belong to. */
  static final Exit OF_THE_PROCESS = new Exit();

  private final AtomicLong numbers = new AtomicLong();

  // Guarded by this.
  private final Set<Finalizers> live = new HashSet<>();
  private @Nullable Thread hook;
  private @Nullable LastRun lastRun;

  /** Numbers finalizers in the order in which they are made, across all domains. */
  long nextNumber() {
    return numbers.getAndIncrement();
  }

  /** Holds the finalizers of a domain if any is alive, and lets go of them if none is. */
  synchronized void attend(Finalizers finalizers) {
    if (!finalizers.hasLive()) {
      live.remove(finalizers);
    } else if (live.add(finalizers)) {
      ensureHooked();
      if (lastRun != null) {
        finalizers.join(lastRun);
      }
    }
  }

  private void ensureHooked() {
    if (hook == null) {
      Thread fresh = QuietThreads.create("weakref-exit", this::run);
      try {
        Runtime.getRuntime().addShutdownHook(fresh);
        hook = fresh;
      } catch (IllegalStateException tooLate) {
        // The process is ending already: what is made now may never run.
      }
    }
  }

  /** Takes the hook back if there is nothing for it to do. */
  synchronized void rest() {
    if (hook != null && live.isEmpty() && lastRun == null) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
        hook = null;
      } catch (IllegalStateException tooLate) {
        // The process is ending, and the hook finds nothing to do.
      }
    }
  }

  /** Runs what is alive. For the hook. */
  void run() {
    begin().perform();
  }

  private synchronized LastRun begin() {
    LastRun run = new LastRun();
    lastRun = run;
    for (Finalizers finalizers : live) {
      finalizers.endIn(run);
    }
    return run;
  }

  synchronized boolean isHooked() {
    return hook != null;
  }
}
