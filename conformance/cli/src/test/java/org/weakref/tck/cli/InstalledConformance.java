package org.weakref.tck.cli;

import org.weakref.tck.spi.Implementation;
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
    return Installed.start(name);
  }
}
