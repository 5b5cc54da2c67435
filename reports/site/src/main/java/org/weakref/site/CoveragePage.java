package org.weakref.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;

/**
 * What the suite reaches.
 *
 * @param total how many clauses there are
 * @param tested how many have a scenario in a run at hand
 * @param lines chapter by chapter
 * @param jacoco what tests reach of the suite's own code, if that was measured
 */
record CoveragePage(int total, int tested, List<Line> lines, @Nullable JacocoFigures jacoco) {
  /**
   * A chapter.
   *
   * @param chapter which
   * @param untested its clauses without a scenario
   */
  record Line(Chapter chapter, List<Clause> untested) {}

  static CoveragePage of(Board board, @Nullable JacocoFigures jacoco) {
    List<Line> lines =
        board.chapters().stream()
            .map(chapter -> new Line(chapter, untested(board, chapter)))
            .toList();
    int untested = lines.stream().mapToInt(line -> line.untested().size()).sum();
    int total = board.clauses().size();
    return new CoveragePage(total, total - untested, lines, jacoco);
  }

  private static List<Clause> untested(Board board, Chapter chapter) {
    return chapter.clauses().stream()
        .filter(clause -> board.judged().stream().allMatch(one -> one.of(clause).isEmpty()))
        .toList();
  }
}
