package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.ResultsFile;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;

/** How many sessions there are at a time is nobody's verdict. */
class JobsTest {
  private static final Suite SUITE = Suite.load();
  private static final Mutant BROKEN =
      Mutants.all().stream().filter(m -> m.name().equals("oldest first")).findFirst().orElseThrow();
  private static final List<String> ONE_AT_A_TIME = results(1);

  private static List<String> results(int jobs) {
    Selection selection = new Selection(List.of("callbacks", "references", "counts"), List.of());
    RunOptions options = RunOptions.DEFAULT.with(selection).withJobs(jobs);
    try (Implementation implementation = BROKEN.start().get()) {
      var report = SUITE.run(implementation, options, RunListener.NONE);
      return new ResultsFile(report, options, SUITE, "")
          .results().scenarios().stream().map(JobsTest::withoutTime).toList();
    }
  }

  private static String withoutTime(ScenarioLine line) {
    return String.join(
        " ", line.id(), line.verdict().id(), line.message(), line.commands().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 16})
  void theResultsAreThoseOfOneAtATime(int jobs) {
    assertThat(results(jobs)).isEqualTo(ONE_AT_A_TIME);
  }
}
