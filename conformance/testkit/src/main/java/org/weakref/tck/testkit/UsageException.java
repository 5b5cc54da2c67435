package org.weakref.tck.testkit;

/** What the user asked for cannot be done. The message is one line: what, where, what to do. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what, where, and what to do. */
  public UsageException(String message) {
    super(message);
  }
}
