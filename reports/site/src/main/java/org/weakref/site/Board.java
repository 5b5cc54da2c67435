package org.weakref.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;

/** All that the site is made from. */
final class Board {
  private final Catalogue catalogue;
  private final List<Judged> judged;
  private final List<Decision> decisions;
  private final FeatureBook features = new FeatureBook();
  private final Map<String, List<Decision>> decisionsByClause = new LinkedHashMap<>();

  private final @Nullable Mutants mutants;

  Board(Catalogue catalogue, List<Results> runs, @Nullable KillMatrix matrix) {
    this.catalogue = catalogue;
    this.mutants = matrix == null ? null : new Mutants(matrix);
    this.judged = Roster.of(runs);
    this.decisions = Decisions.load(catalogue);
    for (Decision decision : decisions) {
      for (String clause : decision.clauses()) {
        decisionsByClause.computeIfAbsent(clause, unused -> new ArrayList<>()).add(decision);
      }
    }
  }

  Catalogue catalogue() {
    return catalogue;
  }

  List<Chapter> chapters() {
    return catalogue.chapters();
  }

  List<Clause> clauses() {
    return List.copyOf(catalogue.clauses());
  }

  Chapter chapter(Clause clause) {
    return catalogue.chapter(clause.chapter()).orElseThrow();
  }

  /** What the suite made of mutants, or {@code null} where that is not at hand. */
  @Nullable Mutants mutants() {
    return mutants;
  }

  /** The implementations, in the order of their names and versions. */
  List<Judged> judged() {
    return judged;
  }

  List<Decision> decisions() {
    return decisions;
  }

  List<Decision> decisions(Clause clause) {
    return decisionsByClause.getOrDefault(clause.id().value(), List.of());
  }

  /** The scenario that a result speaks of. */
  Example example(ScenarioLine line) {
    return features.example(line);
  }

  /** Who stands how with a clause: what weighs most first, and only what there is. */
  List<Group> groups(Clause clause) {
    return Group.of(judged, one -> one.state(clause));
  }

  /** Whether some keep it and others were seen to break it. */
  boolean isDisputed(Clause clause) {
    return judged.stream().anyMatch(one -> one.state(clause).isKept())
        && judged.stream().anyMatch(one -> one.state(clause).isBroken());
  }

  /** The state of a clause with each implementation, a letter each. */
  String letters(Clause clause) {
    StringBuilder letters = new StringBuilder();
    judged.forEach(one -> letters.append(one.state(clause).letter()));
    return letters.toString();
  }

  /** How many different scenarios the runs have between them. */
  int scenarios() {
    return (int)
        judged.stream()
            .flatMap(one -> one.results().scenarios().stream())
            .map(ScenarioLine::id)
            .distinct()
            .count();
  }
}
