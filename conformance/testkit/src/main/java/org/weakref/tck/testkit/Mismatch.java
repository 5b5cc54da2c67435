package org.weakref.tck.testkit;

import org.weakref.tck.spi.Legible;

/**
 * The implementation did something else than the scenario asks. The message says what was expected
 * and what was got.
 */
public final class Mismatch extends AssertionError {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 2000;

  /** Says both, each shortened. */
  public Mismatch(String expected, String actual) {
    super("expected " + Legible.line(expected, LONGEST) + ", got " + Legible.line(actual, LONGEST));
  }
}
