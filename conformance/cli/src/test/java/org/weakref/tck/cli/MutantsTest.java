package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.Verdict;

/** The whole suite on each deliberately broken implementation: what is broken is seen. */
final class MutantsTest {
  private static final Suite SUITE = Suite.load();
  private static final Mutant OLDEST_FIRST = named("oldest first");
  private static final Set<String> CLAUSES_ON_ORDER =
      Set.of(
          "callback-newest-first",
          "callback-newest-first-with-proxies",
          "callback-discarding-one-keeps-others",
          "callback-order-vs-del-refcount");
  private static final Map<Mutant, RunReport> REPORTS = new ConcurrentHashMap<>();

  private static List<Mutant> mutants() {
    return Mutants.all();
  }

  /** What came of the suite on a mutant. Each runs once. */
  private static RunReport reportOn(Mutant mutant) {
    return REPORTS.computeIfAbsent(mutant, MutantsTest::run);
  }

  private static RunReport run(Mutant mutant) {
    try (Implementation implementation = mutant.start().get()) {
      return SUITE.run(implementation, RunOptions.DEFAULT, result -> {});
    }
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void failsEachClauseThatItBreaks(Mutant mutant) {
    assertThat(clausesFailed(reportOn(mutant)))
        .as("clauses with a failed scenario where %s", mutant.fault())
        .containsAll(mutant.clauses());
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void isFoundWantingAndNotBrokenOtherwise(Mutant mutant) {
    assertThat(reportOn(mutant).results())
        .as("scenarios that end in an error or a crash")
        .noneMatch(result -> result.verdict().isBroken() && result.verdict() != Verdict.FAIL);
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

  private static List<ScenarioResult> failed(RunReport report) {
    return report.results().stream().filter(r -> r.verdict() == Verdict.FAIL).toList();
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
