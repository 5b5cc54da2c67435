package org.weakref.tck.cli;

import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.programs.FuzzOptions;
import org.weakref.tck.testkit.programs.WeakrefPrograms;

/**
 * The reference implementation does what the model does, up to the real end of a program, many
 * programs at a time.
 */
class ReferenceProgramsTest extends WeakrefPrograms {
  @Override
  protected Implementation implementation() {
    return new EndingApart(Presets.DEFAULT);
  }

  @Override
  protected FuzzOptions options() {
    return FuzzOptions.DEFAULT.withTries(200).withJobs(64);
  }
}
