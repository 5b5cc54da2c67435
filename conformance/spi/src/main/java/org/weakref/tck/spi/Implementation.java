package org.weakref.tck.spi;

/**
 * A runtime or library under test. Thread-safe: sessions of one implementation may be open at the
 * same time.
 *
 * <p>The suite calls {@link #declaration()} once, then {@link #open()} or {@link #openFresh()} for
 * each scenario, and {@link #close()} at the end.
 */
public interface Implementation extends AutoCloseable {
  /**
   * What the implementation says of itself. {@link ImplementationNotStarted} when it cannot be
   * started at all.
   */
  Declaration declaration();

  /**
   * Begins an isolated program. {@link ImplementationNotStarted} when no program can be started.
   */
  Session open();

  /**
   * Begins a program that shares nothing with any before it, not even what a program leaves to its
   * process, such as handlers of its exit: for programs that end for real. An implementation whose
   * programs have a process in common overrides this. {@link ImplementationNotStarted} like {@link
   * #open()}.
   */
  default Session openFresh() {
    return open();
  }

  /** How often something had to be started anew because a session had broken it. */
  default int restarts() {
    return 0;
  }

  /** Ends whatever the implementation keeps running. Open sessions end with it. */
  @Override
  default void close() {}
}
