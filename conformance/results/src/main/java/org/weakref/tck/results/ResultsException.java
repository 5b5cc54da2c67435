package org.weakref.tck.results;

/** A result file cannot be used. The message is one line: which file, where, what is wrong. */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With this message. */
  public ResultsException(String message) {
    super(message);
  }
}
