package org.weakref.tck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.MutantLine;
import org.weakref.tck.testkit.Suite;

/**
 * Each broken interpreter, judged through the pipe by the scenarios of the clauses it must fail.
 */
final class PythonMutantsTest {
  @TestFactory
  Stream<DynamicTest> failsEachClauseThatItBreaks() {
    int jobs = Runtime.getRuntime().availableProcessors();
    Matrix matrix = new Matrix(Suite.load(), List.of(), List.of(), true, jobs);
    return matrix.judgePython(Interpreter.faults(), line -> {}).mutants().stream()
        .map(line -> DynamicTest.dynamicTest(line.name(), () -> assertKilled(line)));
  }

  private static void assertKilled(MutantLine line) {
    assumeTrue(line.fate() != Fate.ABSENT, line.reason());
    assertThat(line.fate()).as("where %s: %s", line.fault(), line.reason()).isEqualTo(Fate.KILLED);
  }
}
