package org.weakref.tck.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.weakref.tck.process.Executables;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

/** What is judged where it is installed. */
final class Installed {
  private Installed() {}

  /** Starts it, or aborts the test where it is not there and need not be. */
  static Implementation start(String name) {
    Implementation implementation = Presets.start(name);
    try {
      implementation.declaration();
      return implementation;
    } catch (ImplementationNotStarted absent) {
      implementation.close();
      boolean required = Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_PYTHON"));
      assumeTrue(required, name + " was not judged: " + absent.getMessage());
      throw absent;
    }
  }

  /** Aborts the test where a program is not on the path. */
  static void requireProgram(String program) {
    assumeTrue(Executables.find(program).isPresent(), program + " is not installed");
  }
}
