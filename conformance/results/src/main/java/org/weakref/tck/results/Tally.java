package org.weakref.tck.results;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.Level;

/**
 * How the clauses of a level came out.
 *
 * @param total in the catalogue
 * @param tested with a scenario in the run
 * @param applicable tested, and with a scenario that applies to the implementation
 * @param kept applicable, and every scenario that applies passed
 */
public record Tally(int total, int tested, int applicable, int kept) {
  /** The tally of each level that has clauses to judge, from the verdicts by the id of a clause. */
  public static Map<Level, Tally> byLevel(
      Catalogue catalogue, Map<String, ? extends Collection<Verdict>> verdicts) {
    Map<Level, Tally> tallies = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      List<Clause> clauses =
          catalogue.clauses().stream().filter(clause -> clause.level() == level).toList();
      if (!clauses.isEmpty() && level != Level.INFORMATIVE) {
        tallies.put(level, of(clauses, verdicts));
      }
    }
    return tallies;
  }

  private static Tally of(
      List<Clause> clauses, Map<String, ? extends Collection<Verdict>> verdicts) {
    int tested = 0;
    int applicable = 0;
    int kept = 0;
    for (Clause clause : clauses) {
      Collection<Verdict> own = verdicts.get(clause.id().value());
      if (own == null || own.isEmpty()) {
        continue;
      }
      tested++;
      List<Verdict> applying = own.stream().filter(Verdict::isApplicable).toList();
      applicable += applying.isEmpty() ? 0 : 1;
      kept += !applying.isEmpty() && applying.stream().allMatch(v -> v == Verdict.PASS) ? 1 : 0;
    }
    return new Tally(clauses.size(), tested, applicable, kept);
  }
}
