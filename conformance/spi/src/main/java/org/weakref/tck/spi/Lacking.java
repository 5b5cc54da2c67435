package org.weakref.tck.spi;

/**
 * Thrown where a session does not have what a command needs, however deep: the outcome is {@link
 * Outcome.Unsupported}.
 */
public final class Lacking extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** For this reason, told to a reader. */
  public Lacking(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why it is lacking. */
  public String reason() {
    return reason;
  }
}
