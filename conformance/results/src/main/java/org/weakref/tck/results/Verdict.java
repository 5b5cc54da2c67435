package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonValue;
import org.weakref.spec.Ids;

/** What came of a scenario. */
public enum Verdict {
  /** The implementation kept what the scenario asks. */
  PASS,
  /** It did not. */
  FAIL,
  /**
   * The scenario could not be judged because something is wrong with the answers or with the suite.
   */
  ERROR,
  /** The program under test ended in mid-scenario. */
  CRASH,
  /** No answer came in time. */
  TIMEOUT,
  /** Nothing was collected, so nothing can be said. */
  INCONCLUSIVE,
  /** What it builds on has failed already. */
  BLOCKED,
  /** It does not apply to this implementation, for the reason that is given. */
  NOT_APPLICABLE,
  /** No black box can judge it. */
  NOT_TESTABLE,
  /** It was left out of this run, or the run ended before. */
  NOT_RUN;

  /** The name in results, such as {@code not_applicable}. */
  @JsonValue
  public String id() {
    return Ids.kebab(name()).replace('-', '_');
  }

  /** Whether the implementation was seen to break something. */
  public boolean isBroken() {
    return this == FAIL || this == ERROR || this == CRASH || this == TIMEOUT || this == BLOCKED;
  }

  /** Whether it leaves open what the implementation does. */
  public boolean isIncomplete() {
    return this == INCONCLUSIVE || this == NOT_RUN;
  }

  /** Whether it says something of the implementation, or should have. */
  public boolean isApplicable() {
    return this != NOT_APPLICABLE && this != NOT_TESTABLE;
  }
}
