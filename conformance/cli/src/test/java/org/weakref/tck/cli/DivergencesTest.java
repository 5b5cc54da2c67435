package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weakref.tck.process.Executables;

/**
 * The causes of known failures, each in a few lines that stand alone, are seen without the suite.
 */
class DivergencesTest {
  private static final Path SCRIPT = Path.of("..", "expectations", "divergences.py");

  private static List<String> brokenOn(Path interpreter) throws IOException {
    Process python =
        new ProcessBuilder(interpreter.toString(), SCRIPT.toString())
            .redirectErrorStream(true)
            .start();
    List<String> said = python.inputReader().lines().toList();
    List<String> broken = said.stream().filter(line -> !line.startsWith("kept ")).toList();
    assertThat(said).hasSizeGreaterThan(20);
    assertThat(python.onExit().join().exitValue()).isEqualTo(broken.isEmpty() ? 0 : 1);
    return broken;
  }

  @ParameterizedTest
  @CsvSource({"python3, 0", "pypy3, 3"})
  void aRuntimeBreaksAsManyPromisesAsItsListHasCauses(String interpreter, int causes)
      throws IOException {
    Optional<Path> found = Executables.find(interpreter);
    assumeTrue(found.isPresent(), "there is no " + interpreter);
    assertThat(brokenOn(found.orElseThrow())).hasSize(causes);
  }
}
