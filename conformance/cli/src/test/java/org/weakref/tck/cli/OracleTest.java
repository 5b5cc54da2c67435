package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.spec.Level;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;

/**
 * The whole suite on the model, a chapter at a time and each to its first failure: so a mutation
 * tester, for which this is the test, needs little to see a fault of the model.
 */
final class OracleTest {
  private static final Suite SUITE = Suite.load();

  /** The model runs no programs of Python, and has neither its copies nor all of its slots. */
  private static final List<String> NOT_MODELLED =
      List.of(
          "example-module-unload",
          "example-module-unload-exit",
          "example-tempdir-del-version",
          "gc-exception-traceback-keeps-alive",
          "weakvaluedict-loop-variable-keeps-value",
          "proxy-class-call",
          "proxy-dict-and-dir",
          "proxy-no-round-trunc-complex",
          "proxy-pickle-copies-referent",
          "ref-eq-defers-to-other",
          "ref-subclass-new-only",
          "referenceable-dataclass-slots-weakref-slot",
          "referenceable-slots-weakref-twice");

  static Stream<String> chapters() {
    return SUITE.scenarios().stream().map(Scenario::chapter).distinct();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyApplicableScenarioPasses(String chapter) {
    requireKept(new OracleImplementation(), new Selection(List.of(chapter), List.of()));
  }

  /** Where the model declares Python, it has the surface of Python, too. */
  @ParameterizedTest
  @MethodSource("chapters")
  void theSurfaceOfPythonIsModelled(String chapter) {
    requireKept(Mutants.unbroken("python"), new Selection(List.of(chapter), NOT_MODELLED));
  }

  static Stream<String> notModelled() {
    return NOT_MODELLED.stream();
  }

  /** Else it would be skipped for nothing. */
  @ParameterizedTest
  @MethodSource("notModelled")
  void whatIsNotModelledIsNotKept(String clause) {
    RunOptions options = RunOptions.DEFAULT.with(new Selection(List.of(clause), List.of()));
    RunReport report = SUITE.run(Mutants.unbroken("python"), options, RunListener.NONE);
    assertThat(report.results()).anyMatch(result -> result.verdict() != Verdict.PASS);
  }

  private static void requireKept(Implementation model, Selection selection) {
    RunOptions options =
        new RunOptions(
            selection,
            Level.DETAIL,
            Optional.empty(),
            true,
            Expectations.NONE,
            1,
            false,
            Optional.empty());
    RunReport report = SUITE.run(model, options, RunListener.NONE);
    assertThat(report.results())
        .filteredOn(result -> result.verdict().isBroken() || result.verdict().isIncomplete())
        .filteredOn(result -> result.verdict() != Verdict.NOT_RUN)
        .extracting(OracleTest::words)
        .isEmpty();
    assertThat(report.results())
        .filteredOn(result -> result.verdict() == Verdict.NOT_APPLICABLE)
        .as("what the model refused, though it applies")
        .filteredOn(result -> !result.transcript().isEmpty())
        .extracting(OracleTest::words)
        .isEmpty();
    assertThat(report.count(Verdict.PASS)).as("scenarios that apply").isPositive();
  }

  private static String words(ScenarioResult result) {
    return result.verdict().id() + ": " + result.scenario().id() + ": " + result.message();
  }
}
