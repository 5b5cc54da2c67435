package org.weakref.tck.testkit;

/**
 * The implementation did something else than the scenario asks. The message says what was expected
 * and what was got.
 */
public final class Mismatch extends AssertionError {
  private static final long serialVersionUID = 1L;

  /** Says both. */
  public Mismatch(String expected, String actual) {
    super("expected " + expected + ", got " + actual);
  }
}
