package org.weakref.tck.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.Level;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Footer;
import org.weakref.tck.results.Tally;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Declaration;

/**
 * What came of a run.
 *
 * @param declaration what the implementation says of itself
 * @param specVersion the version that it was judged by
 * @param results one for each selected scenario, in the order of the features
 * @param unexpected what the exit code counts, one line each
 * @param started when it began
 * @param restarts how often something had to be started anew because a scenario had broken it
 * @param seconds how long it took
 */
public record RunReport(
    Declaration declaration,
    SpecVersion specVersion,
    List<ScenarioResult> results,
    List<String> unexpected,
    Instant started,
    int restarts,
    double seconds) {
  public RunReport {
    results = List.copyOf(results);
    unexpected = List.copyOf(unexpected);
  }

  /** How many scenarios got this verdict. */
  public int count(Verdict verdict) {
    return (int) results.stream().filter(result -> result.verdict() == verdict).count();
  }

  /** 0: all as expected; 1: something unexpected; 3: incomplete. */
  public int exitCode() {
    return Footer.exit(
        results.stream().map(ScenarioResult::verdict).toList(), !unexpected.isEmpty());
  }

  /** The tally of each level that has clauses to judge. */
  public Map<Level, Tally> clauses(Catalogue catalogue) {
    Map<String, List<Verdict>> verdicts = new HashMap<>();
    for (ScenarioResult result : results) {
      for (Clause clause : result.scenario().clauses()) {
        verdicts
            .computeIfAbsent(clause.id().value(), unused -> new ArrayList<>())
            .add(result.verdict());
      }
    }
    return Tally.byLevel(catalogue, verdicts);
  }
}
