package org.weakref.tck.spi;

/**
 * The implementation under test cannot be started. The message is one line: what was tried, what
 * went wrong, what to do.
 */
public final class ImplementationNotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what was tried and what went wrong. */
  public ImplementationNotStarted(String message) {
    super(message);
  }
}
