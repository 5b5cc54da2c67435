package org.weakref.tck.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.Level;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Declaration;

/**
 * What came of a run.
 *
 * @param declaration what the implementation says of itself
 * @param specVersion the version that it was judged by
 * @param results one for each selected scenario, in the order of the features
 * @param unexpected what the exit code counts, one line each
 * @param seconds how long it took
 */
public record RunReport(
    Declaration declaration,
    SpecVersion specVersion,
    List<ScenarioResult> results,
    List<String> unexpected,
    double seconds) {
  public RunReport {
    results = List.copyOf(results);
    unexpected = List.copyOf(unexpected);
  }

  /** How many scenarios got this verdict. */
  public int count(Verdict verdict) {
    return (int) results.stream().filter(result -> result.verdict() == verdict).count();
  }

  /** Whether something that should have been judged was not, or nothing was judged at all. */
  public boolean isIncomplete() {
    return results.stream().anyMatch(result -> result.verdict().isIncomplete())
        || results.stream()
            .noneMatch(result -> result.verdict() == Verdict.PASS || result.verdict().isBroken());
  }

  /** 0: all as expected; 1: something unexpected; 3: incomplete. */
  public int exitCode() {
    return !unexpected.isEmpty() ? 1 : isIncomplete() ? 3 : 0;
  }

  /**
   * How many clauses of a level there are, have a scenario in this run, and were kept by every one
   * of theirs.
   *
   * @param total in the catalogue
   * @param tested with a scenario in this run
   * @param kept whose scenarios in this run all passed
   */
  public record Tally(int total, int tested, int kept) {}

  /** The tally of each level that has clauses to judge. */
  public Map<Level, Tally> clauses(Catalogue catalogue) {
    Map<Level, Tally> tallies = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      List<Clause> clauses =
          catalogue.clauses().stream().filter(clause -> clause.level() == level).toList();
      if (!clauses.isEmpty() && level != Level.INFORMATIVE) {
        tallies.put(level, tally(clauses));
      }
    }
    return tallies;
  }

  private Tally tally(List<Clause> clauses) {
    List<List<ScenarioResult>> tested =
        clauses.stream().map(this::of).filter(list -> !list.isEmpty()).toList();
    long kept =
        tested.stream()
            .filter(list -> list.stream().allMatch(result -> result.verdict() == Verdict.PASS))
            .count();
    return new Tally(clauses.size(), tested.size(), (int) kept);
  }

  /** The results of the scenarios that prove a clause. */
  public List<ScenarioResult> of(Clause clause) {
    return results.stream().filter(result -> result.scenario().clauses().contains(clause)).toList();
  }
}
