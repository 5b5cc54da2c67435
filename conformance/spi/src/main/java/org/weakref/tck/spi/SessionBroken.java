package org.weakref.tck.spi;

/**
 * A session can give no answer any more. The message is for a reader; what the program last wrote
 * is part of it.
 */
public abstract sealed class SessionBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SessionBroken(String message) {
    super(message);
  }

  /** The program under test ended when it was not asked to. */
  public static final class Crashed extends SessionBroken {
    private static final long serialVersionUID = 1L;

    /** Says how it ended. */
    public Crashed(String message) {
      super(message);
    }
  }

  /** No answer came in time. */
  public static final class TimedOut extends SessionBroken {
    private static final long serialVersionUID = 1L;

    /** Says what was asked and how long was waited. */
    public TimedOut(String message) {
      super(message);
    }
  }

  /** What came is no answer. */
  public static final class Garbled extends SessionBroken {
    private static final long serialVersionUID = 1L;

    /** Says what came, shortened. */
    public Garbled(String message) {
      super(message);
    }
  }
}
