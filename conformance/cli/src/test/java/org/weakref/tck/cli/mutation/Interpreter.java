package org.weakref.tck.cli.mutation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.spi.ImplementationNotStarted;

/** The interpreter that is broken here, where there is one. */
final class Interpreter {
  private Interpreter() {}

  static PythonFaults faults() {
    try {
      return PythonFaults.of("python3");
    } catch (ImplementationNotStarted absent) {
      boolean required = Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_PYTHON"));
      assumeTrue(required, "no interpreter was broken: " + absent.getMessage());
      throw absent;
    }
  }
}
