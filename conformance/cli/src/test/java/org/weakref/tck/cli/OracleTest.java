package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Suite;

/** The whole suite on the model. */
final class OracleTest {
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
}
