package org.weakref.tck.cli;

import java.util.List;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.WeakrefConformance;

/**
 * An implementation fails where it is known to, and nowhere else. An interpreter is judged where it
 * is installed.
 */
abstract class InstalledConformance extends WeakrefConformance {
  private final String name;
  private final List<String> chapters;

  /** Judged by these chapters, or by all where none are named. */
  InstalledConformance(String name, String... chapters) {
    this.name = name;
    this.chapters = List.of(chapters);
  }

  @Override
  protected RunOptions options() {
    return RunOptions.DEFAULT
        .with(Presets.expectations(name))
        .withJobs(RunOptions.jobsOfThisMachine())
        .with(new Selection(chapters, List.of()));
  }

  @Override
  protected Implementation implementation() {
    return Installed.start(name);
  }
}
