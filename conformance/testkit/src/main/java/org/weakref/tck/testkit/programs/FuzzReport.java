package org.weakref.tck.testkit.programs;

import java.util.Optional;
import org.weakref.tck.spi.Declaration;

/**
 * What came of random programs.
 *
 * @param declaration what the implementation said of itself
 * @param options which programs
 * @param performed how many were performed to their end
 * @param notApplicable how many had something that the implementation's world lacks
 * @param inconclusive how many found nothing collected
 * @param kinds how many kinds of commands they had
 * @param pairs how many different pairs of commands followed each other
 * @param seconds how long it took
 * @param found the first disagreement
 */
public record FuzzReport(
    Declaration declaration,
    FuzzOptions options,
    int performed,
    int notApplicable,
    int inconclusive,
    int kinds,
    int pairs,
    double seconds,
    Optional<Found> found) {

  /**
   * A program on which an implementation disagrees.
   *
   * @param id of the program as it was written
   * @param program the smallest one found in it that shows the disagreement
   * @param disagreement what that shows
   */
  public record Found(ProgramId id, Program program, Disagreement disagreement) {}

  /** As of a run: 1 for a disagreement, 3 where nothing could be said of a program, else 0. */
  public int exitCode() {
    if (found.isPresent()) {
      return 1;
    }
    return inconclusive > 0 || performed == 0 ? 3 : 0;
  }
}
