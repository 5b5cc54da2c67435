package org.weakref.tck.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Level;

/**
 * The last line: the figures. A file without it is truncated.
 *
 * @param scenarios how many lines stand before it, the header aside
 * @param verdicts how many scenarios got each verdict
 * @param unexpected how many things the exit status counts
 * @param clauses the tally of each level
 * @param seconds how long the run took
 * @param restarts how often something had to be started anew because a scenario had broken it
 * @param reasons one line for each thing unexpected
 * @param exit the exit status of the run
 */
public record Footer(
    int scenarios,
    Map<Verdict, Integer> verdicts,
    int unexpected,
    Map<Level, Tally> clauses,
    double seconds,
    int restarts,
    List<String> reasons,
    int exit)
    implements Line {
  public Footer {
    Required.field("verdicts", verdicts);
    Required.field("clauses", clauses);
    reasons = Required.list("reasons", reasons);
  }

  /** The figures of these scenarios. */
  public static Footer of(
      Catalogue catalogue,
      List<ScenarioLine> scenarios,
      List<String> reasons,
      double seconds,
      int restarts) {
    Map<Verdict, Integer> verdicts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict, 0);
    }
    Map<String, List<Verdict>> clauses = new HashMap<>();
    for (ScenarioLine scenario : scenarios) {
      verdicts.merge(scenario.verdict(), 1, Integer::sum);
      for (String clause : scenario.clauses()) {
        clauses.computeIfAbsent(clause, unused -> new ArrayList<>()).add(scenario.verdict());
      }
    }
    return new Footer(
        scenarios.size(),
        verdicts,
        reasons.size(),
        Tally.byLevel(catalogue, clauses),
        seconds,
        restarts,
        reasons,
        exit(scenarios.stream().map(ScenarioLine::verdict).toList(), !reasons.isEmpty()));
  }

  /**
   * The exit status of a run with these verdicts: 1 where something is unexpected; 3 where it is
   * incomplete, because something that should have been judged was not or nothing was judged at
   * all; 0 otherwise.
   */
  public static int exit(Collection<Verdict> verdicts, boolean isUnexpected) {
    boolean isIncomplete =
        verdicts.stream().anyMatch(Verdict::isIncomplete)
            || verdicts.stream().noneMatch(v -> v == Verdict.PASS || v.isBroken());
    return isUnexpected ? 1 : isIncomplete ? 3 : 0;
  }
}
