package org.weakref.tck.testkit.programs;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.spi.Implementation;

/**
 * Random programs as a JUnit test: extend it and give it an implementation. It does what the model
 * of the documentation does, whatever the program.
 *
 * <pre>{@code
 * class MyLibraryProgramsTest extends WeakrefPrograms {
 *   protected Implementation implementation() {
 *     return new MyLibraryImplementation();
 *   }
 * }
 * }</pre>
 */
public abstract class WeakrefPrograms {
  /** For subclasses. */
  protected WeakrefPrograms() {}

  /** The implementation to judge. Asked for once; closed at the end. */
  protected abstract Implementation implementation();

  /** Which programs, and how many; by default always the same few hundred. */
  protected FuzzOptions options() {
    return FuzzOptions.DEFAULT;
  }

  @Test
  final void randomProgramsDoWhatTheModelDoes() {
    try (Implementation implementation = implementation()) {
      FuzzReport report =
          Fuzz.run(new OracleImplementation(), implementation, options(), performed -> {});
      report
          .found()
          .ifPresent(
              found -> {
                throw new AssertionFailedError(
                    found.id() + ": " + found.disagreement().message() + "\n" + found.program());
              });
      if (report.exitCode() != 0) {
        throw new TestAbortedException(
            "seed %d: nothing can be said of %d of %d programs"
                .formatted(
                    report.options().seed(), report.inconclusive(), report.options().tries()));
      }
    }
  }
}
