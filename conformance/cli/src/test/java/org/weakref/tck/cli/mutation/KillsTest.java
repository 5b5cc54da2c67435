package org.weakref.tck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.MutantLine;
import org.weakref.tck.testkit.Suite;

/**
 * The gate: every mutant, of the model and of an interpreter through the pipe, by the scenarios of
 * the clauses that it must fail; and every scenario that passes where nothing is broken, by mutants
 * until one fails it.
 */
final class KillsTest {
  private static KillMatrix matrix;

  @BeforeAll
  static void judge() {
    int jobs = Runtime.getRuntime().availableProcessors();
    matrix =
        new Matrix(Suite.load(), List.of(), List.of(), true, jobs)
            .judge(Interpreter.faultsIfAny(), line -> {});
  }

  @TestFactory
  Stream<DynamicTest> everyMutantFailsEachClauseThatItBreaks() {
    return matrix.mutants().stream()
        .map(line -> DynamicTest.dynamicTest(line.name(), () -> assertKilled(line)));
  }

  private static void assertKilled(MutantLine line) {
    assumeTrue(line.fate() != Fate.ABSENT, line.reason());
    assertThat(line.fate()).as("where %s: %s", line.fault(), line.reason()).isEqualTo(Fate.KILLED);
  }

  @Test
  void everyScenarioFailsOnAMutant() {
    assertThat(matrix.footer().unkilled()).as("scenarios that prove nothing").isEmpty();
  }

  @Test
  void everyClauseIsBrokenByAMutant() {
    assertThat(matrix.footer().unbroken()).as("clauses that bind").isEmpty();
  }
}
