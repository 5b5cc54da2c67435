package org.weakref.tck.spi;

/**
 * An error that a session raises under a name of the suite's: by {@link Command.Raise}, or for a
 * name that does not exist.
 */
public final class SessionError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  /** An error of that name and text. */
  public SessionError(String name, String message) {
    super(message);
    this.name = name;
  }

  /** Its name, such as {@code ValueError}. */
  public String name() {
    return name;
  }

  /** Its name and text, as a stack trace begins. */
  @Override
  @SuppressWarnings("OverrideThrowableToString") // The name stands for a class.
  public String toString() {
    return name + ": " + getMessage();
  }
}
