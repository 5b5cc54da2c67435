package org.weakref.tck.cli.runtimes;

import org.weakref.tck.spi.Implementation;

/** A runtime of Python that has a name here. */
public interface PythonRuntime {
  /** What it is called here. */
  String name();

  /** One line about it. */
  String description();

  /** Whether it can be started. Looks, and fetches nothing; may take a second. */
  Presence presence();

  /**
   * An implementation that starts it. Fetches it where that is possible; {@link
   * org.weakref.tck.spi.ImplementationNotStarted}, with what is missing and the command that mends
   * it, where it cannot be had.
   */
  Implementation start();
}
