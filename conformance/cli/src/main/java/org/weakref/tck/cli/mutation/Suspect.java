package org.weakref.tck.cli.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.testkit.Scenario;

/**
 * A mutant to be judged.
 *
 * @param mutant which
 * @param ground what it is made of
 * @param place the function or class that its fault changes; empty where that is not known
 * @param absent why it cannot be made here, or {@code null}
 */
record Suspect(Mutant mutant, Ground ground, String place, @Nullable String absent) {
  /** Whether a scenario proves a clause that the mutant must fail. */
  boolean mustFail(Scenario scenario) {
    return clauses(scenario).stream().anyMatch(mutant.clauses()::contains);
  }

  static List<String> clauses(Scenario scenario) {
    return scenario.clauses().stream().map(clause -> clause.id().value()).toList();
  }

  @Override
  public String toString() {
    return mutant.name();
  }
}
