package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Suite;

/** The whole suite on two broken implementations. */
final class MutantsTest {
  private static final Suite SUITE = Suite.load();
  private static final Mutant OLDEST_FIRST = named("oldest first");
  private static final Set<Verdict> FAILED = Set.of(Verdict.FAIL, Verdict.BLOCKED);
  private static final Set<String> CLAUSES_ON_ORDER =
      Set.of(
          "callback-newest-first",
          "callback-newest-first-with-proxies",
          "callback-discarding-one-keeps-others",
          "callback-order-vs-del-refcount",
          "finalize-several-newest-first");

  private static final Map<Mutant, RunReport> REPORTS = new ConcurrentHashMap<>();
  private static final Map<String, Set<Scenario>> KEPT = new ConcurrentHashMap<>();

  private static List<Mutant> mutants() {
    return Mutants.all();
  }

  /** What came of the suite on a mutant. Each runs once. */
  private static RunReport reportOn(Mutant mutant) {
    return REPORTS.computeIfAbsent(mutant, MutantsTest::run);
  }

  private static RunReport run(Mutant mutant) {
    return run(mutant.start().get());
  }

  private static RunReport run(Implementation implementation) {
    try (implementation) {
      return SUITE.run(implementation, RunOptions.DEFAULT, result -> {});
    }
  }

  /** What the model passes when it declares that language: the rest proves nothing of a mutant. */
  private static Set<Scenario> keptByTheModel(String language) {
    return KEPT.computeIfAbsent(
        language,
        same ->
            run(Mutants.unbroken(same)).results().stream()
                .filter(result -> result.verdict() == Verdict.PASS)
                .map(ScenarioResult::scenario)
                .collect(Collectors.toSet()));
  }

  @Test
  void oldestFirstFailsTheClausesOnTheOrderOfCallbacksAlone() {
    assertThat(clausesFailed(reportOn(OLDEST_FIRST))).isEqualTo(CLAUSES_ON_ORDER);
  }

  @Test
  void oldestFirstIsToldInWords() {
    assertThat(failed(reportOn(OLDEST_FIRST)))
        .extracting(ScenarioResult::message)
        .contains(
            "callback-newest-first: expected"
                + " [callback of third, callback of second, callback of first],"
                + " got [callback of first, callback of second, callback of third]");
  }

  @Test
  void neverCollectingIsInconclusive() {
    RunReport report = reportOn(Mutants.NEVER_COLLECTS);

    assertThat(report.results())
        .filteredOn(MutantsTest::collects)
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.verdict())
                    .as(result.scenario().id().toString())
                    .isIn(Verdict.INCONCLUSIVE, Verdict.NOT_APPLICABLE));
    assertThat(report.exitCode()).isEqualTo(3);
  }

  private static boolean collects(ScenarioResult result) {
    return result.transcript().stream()
        .anyMatch(exchange -> exchange.command() instanceof Command.Collect);
  }

  private static Mutant named(String name) {
    return mutants().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<ScenarioResult> judged(RunReport report) {
    Set<Scenario> kept = keptByTheModel(report.declaration().language());
    return report.results().stream().filter(r -> kept.contains(r.scenario())).toList();
  }

  private static List<ScenarioResult> failed(RunReport report) {
    return judged(report).stream().filter(r -> FAILED.contains(r.verdict())).toList();
  }

  private static Set<String> clausesFailed(RunReport report) {
    return failed(report).stream()
        .flatMap(result -> clausesOf(result).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> clausesOf(ScenarioResult result) {
    return result.scenario().clauses().stream().map(clause -> clause.id().value()).toList();
  }
}
