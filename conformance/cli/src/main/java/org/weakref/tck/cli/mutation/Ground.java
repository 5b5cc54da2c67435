package org.weakref.tck.cli.mutation;

import java.util.List;
import org.weakref.tck.testkit.Scenario;

/**
 * What mutants are made of: an implementation that is not broken, and what it makes of the suite.
 * Thread-safe.
 */
interface Ground {
  /** What it is, for a reader. */
  String name();

  /** Whether a scenario passes here: what does not, proves nothing of a mutant. */
  boolean keeps(Scenario scenario);

  /**
   * Those of these scenarios that may come out otherwise on a mutant. All others would do, step by
   * step, what they do where nothing is broken.
   */
  List<Scenario> reached(Suspect suspect, List<Scenario> scenarios);
}
