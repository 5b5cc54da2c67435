package org.weakref.tck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.MutantLine;
import org.weakref.tck.testkit.Suite;

/** Each broken model, judged by the scenarios of the clauses that it must fail. */
final class ModelMutantsTest {
  private static final Suite SUITE = Suite.load();
  private static final Trial TRIAL = new Trial(SUITE, SUITE.scenarios(), true);

  private static List<Suspect> suspects() {
    return new Suspects(SUITE, SUITE.scenarios(), true, mutant -> true).ofTheModel();
  }

  @ParameterizedTest
  @MethodSource("suspects")
  void failsEachClauseThatItBreaks(Suspect suspect) {
    MutantLine line = TRIAL.judge(suspect);

    assertThat(line.fate()).as("where %s: %s", line.fault(), line.reason()).isEqualTo(Fate.KILLED);
  }
}
