package org.weakref.tck.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.WeakrefConformance;

/** The suite raises no false alarm on the implementation that the documentation describes. */
class CPythonConformanceTest extends WeakrefConformance {
  @Override
  protected RunOptions options() {
    return RunOptions.DEFAULT.with(Presets.expectations("cpython"));
  }

  @Override
  protected Implementation implementation() {
    try {
      return Presets.start("cpython");
    } catch (ImplementationNotStarted absent) {
      boolean required = Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_PYTHON"));
      assumeTrue(required, "CPython was not judged: " + absent.getMessage());
      throw absent;
    }
  }
}
