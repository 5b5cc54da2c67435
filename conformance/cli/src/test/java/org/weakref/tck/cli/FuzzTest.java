package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.programs.Fuzz;
import org.weakref.tck.testkit.programs.FuzzOptions;
import org.weakref.tck.testkit.programs.FuzzReport;

/** Random programs find what is wrong, and say it in few commands. */
class FuzzTest {
  private static final FuzzOptions OPTIONS = FuzzOptions.DEFAULT.withTries(2000);

  @TempDir private Path folder = Path.of("");

  private static FuzzReport judge(Implementation implementation) {
    return Fuzz.run(new OracleImplementation(), implementation, OPTIONS, performed -> {});
  }

  private static FuzzReport judgeMutant(String name) {
    return judge(
        Mutants.all().stream()
            .filter(mutant -> mutant.name().equals(name))
            .findFirst()
            .orElseThrow()
            .start()
            .get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"oldest first", "error propagates", "dropped reference calls back"})
  void aFaultIsFoundAndSaidInFewCommands(String mutant) {
    FuzzReport report = judgeMutant(mutant);
    assertThat(report.found()).as("seed %d", OPTIONS.seed()).isPresent();
    assertThat(report.found().orElseThrow().program().commands()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void theModelAgreesWithItself() {
    FuzzReport report = judge(new OracleImplementation());
    assertThat(report.found()).isEmpty();
    assertThat(report.performed()).isEqualTo(OPTIONS.tries());
  }

  @Test
  void aSeedGivesTheSamePrograms() {
    assertThat(fuzz("--seed", "5").out()).contains("seed 5").contains("20 programs");
  }

  @Test
  void noProgramAtAllIsAnErrorOfUsage() {
    assertThat(fuzz("--tries", "0").exit()).isEqualTo(2);
  }

  private Invocation fuzz(String... options) {
    return Invocation.of(
        Stream.concat(
                Stream.of(
                    "fuzz", "--implementation", "oracle", "--tries", "20", "--out", "" + folder),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
