package org.weakref.tck.testkit;

import java.util.List;
import org.weakref.spec.ClauseId;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

/**
 * What came of one scenario.
 *
 * @param scenario which one
 * @param verdict what came of it
 * @param expectation what was expected of it
 * @param message why, in the words of its clauses; empty where it passed
 * @param transcript the commands performed and what came of each, in order; empty where it passed,
 *     unless it was asked for
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

  /** Whether it failed as was expected. */
  public boolean isExpectedFailure() {
    return expectation != Expectation.NONE && verdict.isBroken();
  }

  /** The same, of a scenario that builds on a clause which is not kept at all. */
  ScenarioResult blockedBy(ClauseId clause) {
    return new ScenarioResult(
        scenario,
        Verdict.BLOCKED,
        expectation,
        "it builds on " + clause + ", which is not kept: " + message,
        transcript,
        seconds);
  }
}
