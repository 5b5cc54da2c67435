package org.weakref;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs the callbacks of dead referents where a domain wants them, under no lock. */
final class CallbackRunner {

  /** Null where callbacks run at once, on the thread that brings the dead referent. */
  private final @Nullable Executor executor;

  private final UnraisableHandler handler;

  CallbackRunner(@Nullable Executor executor, UnraisableHandler handler) {
    this.executor = executor;
    this.handler = handler;
  }

  /** Sees to the callbacks of one referent; returns how many ran here, on this thread. */
  int accept(Tracker dead) {
    if (!dead.mayCallBack()) {
      return 0;
    }
    if (executor != null) {
      handOver(dead, executor);
      return 0;
    }
    return run(dead);
  }

  private void handOver(Tracker dead, Executor taker) {
    try {
      taker.execute(() -> run(dead));
    } catch (Throwable rejected) {
      refuse(dead, rejected);
    }
  }

  private int run(Tracker dead) {
    int ran = 0;
    for (Due due = dead.takeNewest(); due != null; due = dead.takeNewest()) {
      run(due);
      ran++;
    }
    return ran;
  }

  /** Runs it on this thread. What it throws goes to the handler. */
  void run(Due due) {
    try {
      due.run();
    } catch (Throwable error) {
      if (error instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      report(error, due.source());
    }
  }

  /** Callbacks are refused. Finalizers run all the same, here: something relies on them. */
  private void refuse(Tracker dead, Throwable rejected) {
    for (Due due = dead.takeNewest(); due != null; due = dead.takeNewest()) {
      if (due instanceof DueCallback) {
        report(rejected, due.source());
      } else {
        run(due);
      }
    }
  }

  /** Gives an error that cannot propagate to the handler; never throws. */
  void report(Throwable error, Object source) {
    try {
      handler.handle(error, source);
    } catch (Throwable handlerFailed) {
      reportToStandardError(handlerFailed);
    }
  }

  private void reportToStandardError(Throwable handlerFailed) {
    try {
      UnraisableHandler.standardError().handle(handlerFailed, handler);
    } catch (Throwable hopeless) {
      // Not even the standard error stream works: there is nobody left to tell.
      return;
    }
  }
}
