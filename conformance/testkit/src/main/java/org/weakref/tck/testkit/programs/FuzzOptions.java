package org.weakref.tck.testkit.programs;

import org.weakref.tck.results.Shard;

/**
 * Which random programs, and how many.
 *
 * @param seed what the programs depend on, with their numbers
 * @param tries how many programs
 * @param length how many commands a program has at the most
 * @param shard which part of the programs
 * @param jobs how many sessions at a time
 */
public record FuzzOptions(long seed, int tries, int length, Shard shard, int jobs) {
  /** Enough for a build, in a few seconds; always the same programs. */
  public static final FuzzOptions DEFAULT = new FuzzOptions(20261120, 500, 40, new Shard(1, 1), 2);

  public FuzzOptions {
    if (tries < 1 || length < 1 || length > 1000 || jobs < 1) {
      throw new IllegalArgumentException(
          "at least one program, of 1 to 1000 commands, in at least one session");
    }
  }

  /** The same with another number of programs. */
  public FuzzOptions withTries(int other) {
    return new FuzzOptions(seed, other, length, shard, jobs);
  }

  /** The same with another number of sessions at a time. */
  public FuzzOptions withJobs(int other) {
    return new FuzzOptions(seed, tries, length, shard, other);
  }
}
