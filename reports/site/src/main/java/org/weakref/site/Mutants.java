package org.weakref.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weakref.spec.Clause;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.MatrixFooter;
import org.weakref.tck.results.MutantLine;

/** What the suite made of implementations that are broken on purpose. */
final class Mutants {
  private final KillMatrix matrix;
  private final Map<String, List<Kill>> byClause = new LinkedHashMap<>();

  /**
   * A mutant on which scenarios of a clause fail.
   *
   * @param mutant which
   * @param scenarios how many
   * @param isMeant whether it must fail the clause
   */
  record Kill(MutantLine mutant, int scenarios, boolean isMeant) {
    String name() {
      return Shown.line(mutant.name(), 100);
    }

    String fault() {
      return Shown.line(mutant.fault(), 200);
    }

    String origin() {
      return Shown.line(mutant.origin(), 60);
    }
  }

  Mutants(KillMatrix matrix) {
    this.matrix = matrix;
    for (MutantLine mutant : matrix.mutants()) {
      mutant
          .by()
          .forEach(
              (clause, scenarios) ->
                  byClause
                      .computeIfAbsent(clause, unused -> new ArrayList<>())
                      .add(new Kill(mutant, scenarios, mutant.clauses().contains(clause))));
    }
    byClause.values().forEach(kills -> kills.sort(Comparator.comparing(kill -> !kill.isMeant())));
  }

  /** The mutants on which scenarios of a clause fail: first those that must fail it. */
  List<Kill> of(Clause clause) {
    return byClause.getOrDefault(clause.id().value(), List.of());
  }

  /** All of them, those on which nothing was proved first. */
  List<MutantLine> all() {
    return matrix.mutants().stream().sorted(Comparator.comparing(MutantLine::fate)).toList();
  }

  MatrixFooter footer() {
    return matrix.footer();
  }

  /** How many came to each fate, of each thing that they are made of. */
  Map<String, Map<Fate, Integer>> fates() {
    Map<String, Map<Fate, Integer>> fates = new LinkedHashMap<>();
    for (MutantLine mutant : matrix.mutants()) {
      fates
          .computeIfAbsent(mutant.origin(), unused -> new TreeMap<>())
          .merge(mutant.fate(), 1, Integer::sum);
    }
    return fates;
  }
}
