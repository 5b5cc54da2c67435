package org.weakref.tck.cli.runtimes;

import java.time.Duration;
import java.util.List;
import org.weakref.tck.process.Limits;
import org.weakref.tck.process.ProcessImplementation;

/**
 * Time limits: some runtimes start in seconds and collect in tenths of one, and on a busy machine
 * all do.
 */
final class Patience {
  private static final Limits LIMITS =
      Limits.DEFAULT
          .withStart(Duration.ofMinutes(2))
          .withRequest(Duration.ofMinutes(1))
          .withSession(Duration.ofMinutes(10));

  private Patience() {}

  static ProcessImplementation process(List<String> command) {
    return new ProcessImplementation(command, LIMITS);
  }
}
