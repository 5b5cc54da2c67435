package org.weakref.tck.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.ClauseId;
import org.weakref.tck.results.Verdict;

/**
 * Tells failures from what follows of them. Where no scenario of a clause passes, those that build
 * on it say nothing: each that fails is blocked, and the clause is what to look at.
 */
final class Cascade {
  private final Catalogue catalogue;
  private final Set<ClauseId> broken = new LinkedHashSet<>();

  private Cascade(Catalogue catalogue, List<ScenarioResult> results) {
    this.catalogue = catalogue;
    results.stream()
        .filter(result -> result.verdict().isBroken())
        .forEach(result -> broken.addAll(clauses(result)));
    results.stream()
        .filter(result -> result.verdict() == Verdict.PASS)
        .forEach(result -> clauses(result).forEach(broken::remove));
  }

  private static List<ClauseId> clauses(ScenarioResult result) {
    return result.scenario().clauses().stream().map(Clause::id).toList();
  }

  /** The same results, with those that fail for the sake of others blocked. */
  static List<ScenarioResult> of(List<ScenarioResult> results, Catalogue catalogue) {
    Cascade cascade = new Cascade(catalogue, results);
    return results.stream().map(cascade::judged).toList();
  }

  private ScenarioResult judged(ScenarioResult result) {
    return result.verdict() == Verdict.FAIL
        ? cause(result.scenario()).map(result::blockedBy).orElse(result)
        : result;
  }

  /** The clause that is broken and on which no other broken one that is required stands. */
  private Optional<ClauseId> cause(Scenario scenario) {
    return required(scenario.clauses().stream())
        .filter(
            clause ->
                broken.contains(clause) && clause(clause).noneMatch(scenario.clauses()::contains))
        .filter(clause -> required(clause(clause)).noneMatch(broken::contains))
        .findFirst();
  }

  /** All that clauses require, and what that requires in turn. */
  private Stream<ClauseId> required(Stream<Clause> clauses) {
    Set<ClauseId> all = new LinkedHashSet<>();
    clauses.forEach(clause -> collect(clause, all));
    return all.stream();
  }

  private void collect(Clause clause, Set<ClauseId> all) {
    for (ClauseId id : clause.requires()) {
      if (all.add(id)) {
        clause(id).forEach(required -> collect(required, all));
      }
    }
  }

  private Stream<Clause> clause(ClauseId id) {
    return catalogue.clause(id).stream();
  }
}
