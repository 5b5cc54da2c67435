package org.weakref.tck.testkit;

/** Hears of a run while it goes on. Called on several threads, one at a time. */
public interface RunListener {
  /** Nobody listens. */
  RunListener NONE = result -> {};

  /** A scenario has its verdict. */
  void judged(ScenarioResult result);
}
