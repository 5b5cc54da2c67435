package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Suite;

/** The whole suite on the model. */
final class OracleTest {
  /** The model runs no programs of Python, and has neither its copies nor all of its slots. */
  private static final Set<String> NOT_MODELLED =
      Set.of(
          "example-module-unload",
          "example-module-unload-exit",
          "example-tempdir-del-version",
          "weakvaluedict-loop-variable-keeps-value",
          "proxy-class-call",
          "proxy-dict-and-dir",
          "proxy-no-round-trunc-complex",
          "proxy-pickle-copies-referent",
          "ref-eq-defers-to-other",
          "ref-subclass-new-only",
          "referenceable-dataclass-slots-weakref-slot",
          "referenceable-slots-weakref-twice");

  @Test
  void everyApplicableScenarioPasses() {
    RunReport report =
        Suite.load().run(new OracleImplementation(), RunOptions.DEFAULT, result -> {});

    assertThat(report.results())
        .filteredOn(result -> result.verdict() != Verdict.NOT_APPLICABLE)
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.verdict())
                    .as("%s: %s", result.scenario().id(), result.message())
                    .isEqualTo(Verdict.PASS));
  }

  /** What the model fails when it declares Python: what it does not model, and nothing else. */
  @Test
  void theSurfaceOfPythonIsModelledButForTheseClauses() {
    RunReport report = Suite.load().run(Mutants.unbroken("python"), RunOptions.DEFAULT, r -> {});

    assertThat(clausesNotKept(report)).isSubsetOf(NOT_MODELLED);
  }

  private static Set<String> clausesNotKept(RunReport report) {
    return report.results().stream()
        .filter(r -> !List.of(Verdict.PASS, Verdict.NOT_APPLICABLE).contains(r.verdict()))
        .flatMap(result -> result.scenario().clauses().stream())
        .map(clause -> clause.id().value())
        .collect(Collectors.toSet());
  }
}
