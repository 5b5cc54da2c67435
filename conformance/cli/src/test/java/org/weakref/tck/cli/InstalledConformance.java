package org.weakref.tck.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.WeakrefConformance;

/** An interpreter fails where it is known to, and nowhere else. Judged where it is installed. */
abstract class InstalledConformance extends WeakrefConformance {
  private final String name;

  InstalledConformance(String name) {
    this.name = name;
  }

  @Override
  protected RunOptions options() {
    return RunOptions.DEFAULT.with(Presets.expectations(name));
  }

  @Override
  protected Implementation implementation() {
    try {
      return Presets.start(name);
    } catch (ImplementationNotStarted absent) {
      boolean required = Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_PYTHON"));
      assumeTrue(required, name + " was not judged: " + absent.getMessage());
      throw absent;
    }
  }
}
