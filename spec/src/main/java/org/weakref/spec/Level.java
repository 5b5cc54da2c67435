package org.weakref.spec;

/** How strongly a clause binds. */
public enum Level {
  /** Documented: an implementation that breaks it does not conform. */
  MUST,
  /**
   * Follows from the documentation, or is relied on by all: tests and change log say so. Binds like
   * {@link #MUST}.
   */
  DERIVED,
  /** CPython's own way: reported, and failing a run only where that is asked for. */
  DETAIL,
  /** Explains a freedom that implementations have. Never judged. */
  INFORMATIVE;

  /**
   * Whether a clause of this level fails a run whose strictest level asked for is {@code asked}.
   */
  public boolean bindsAt(Level asked) {
    return this != INFORMATIVE && compareTo(asked) <= 0;
  }
}
