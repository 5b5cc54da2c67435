package org.weakref.tck.testkit;

import java.nio.file.Path;
import java.util.Optional;
import org.weakref.spec.Level;
import org.weakref.spec.SpecVersion;

/**
 * How to run the suite.
 *
 * @param selection which scenarios
 * @param level the weakest level whose failures count
 * @param specVersion the version of the documentation to judge by, if not the one that the
 *     implementation declares
 * @param failFast whether to end at the first unexpected result
 * @param expectations what is known to fail
 * @param jobs how many sessions at a time
 * @param transcripts whether to keep what a scenario performed that passed, too
 * @param messages where to write Cucumber Messages, if anywhere
 */
public record RunOptions(
    Selection selection,
    Level level,
    Optional<SpecVersion> specVersion,
    boolean failFast,
    Expectations expectations,
    int jobs,
    boolean transcripts,
    Optional<Path> messages) {
  /** Everything, one session at a time, with no known failures. */
  public static final RunOptions DEFAULT =
      new RunOptions(
          Selection.ALL,
          Level.DERIVED,
          Optional.empty(),
          false,
          Expectations.NONE,
          1,
          false,
          Optional.empty());

  /**
   * How many sessions at a time keep this machine busy: a few more than it has cores, for whoever
   * says a command to another process waits for the answer. Measured on two cores: CPython's whole
   * run takes 6.4 s with two sessions at a time, 5.9 s with three, 5.6 s with four.
   */
  public static int jobsOfThisMachine() {
    return Runtime.getRuntime().availableProcessors() + 2;
  }

  /** The same with other known failures. */
  public RunOptions with(Expectations known) {
    return new RunOptions(
        selection, level, specVersion, failFast, known, jobs, transcripts, messages);
  }

  /** The same with another selection. */
  public RunOptions with(Selection other) {
    return new RunOptions(
        other, level, specVersion, failFast, expectations, jobs, transcripts, messages);
  }

  /** The same with another number of sessions at a time. */
  public RunOptions withJobs(int other) {
    return new RunOptions(
        selection, level, specVersion, failFast, expectations, other, transcripts, messages);
  }

  /** The same, writing no Cucumber Messages. */
  RunOptions withoutMessages() {
    return new RunOptions(
        selection, level, specVersion, failFast, expectations, jobs, transcripts, Optional.empty());
  }

  /** The same, keeping the transcript of every scenario. */
  public RunOptions withTranscripts() {
    return new RunOptions(
        selection, level, specVersion, failFast, expectations, jobs, true, messages);
  }
}
