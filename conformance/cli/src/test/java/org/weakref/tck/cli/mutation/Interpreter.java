package org.weakref.tck.cli.mutation;

import static org.junit.jupiter.api.Assumptions.abort;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.spi.ImplementationNotStarted;

/** The interpreter that is broken here, where there is one. */
final class Interpreter {
  private Interpreter() {}

  /** Its faults; without an interpreter, the test is not performed. */
  static PythonFaults faults() {
    PythonFaults faults = faultsIfAny();
    return faults == null ? abort("no interpreter was broken") : faults;
  }

  /** Its faults, or {@code null} where there is no interpreter and none is required. */
  static @Nullable PythonFaults faultsIfAny() {
    try {
      return PythonFaults.of("python3");
    } catch (ImplementationNotStarted absent) {
      if (Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_PYTHON"))) {
        throw absent;
      }
      return null;
    }
  }
}
