package org.weakref.tck.testkit;

import java.util.List;

/**
 * What came of one scenario.
 *
 * @param scenario which one
 * @param verdict what came of it
 * @param expectation what was expected of it
 * @param message why, in the words of its clauses; empty where it passed
 * @param transcript the commands performed and what came of each, in order; empty where it passed
 * @param seconds how long it took
 */
public record ScenarioResult(
    Scenario scenario,
    Verdict verdict,
    Expectation expectation,
    String message,
    List<Exchange> transcript,
    double seconds) {
  public ScenarioResult {
    transcript = List.copyOf(transcript);
  }

  /** What was expected of a scenario. */
  public enum Expectation {
    /** That it is kept, or does not apply. */
    NONE,
    /** That it fails with a message that was told. */
    KNOWN_FAILING,
    /** That it fails now and then. */
    KNOWN_FLAKY
  }

  /** Whether it failed as was expected. */
  public boolean isExpectedFailure() {
    return expectation != Expectation.NONE && verdict.isBroken();
  }
}
