package org.weakref.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Chapter;
import org.weakref.spec.Level;

/**
 * The first page.
 *
 * @param scenarios how many scenarios the runs have between them
 * @param disputed how many clauses some keep and others break
 * @param lines a chapter each
 * @param cards an implementation each
 */
record OverviewPage(int scenarios, long disputed, List<Line> lines, List<Card> cards) {
  /**
   * How a chapter stands.
   *
   * @param chapter which
   * @param figures one for each implementation
   */
  record Line(Chapter chapter, List<Figure> figures) {}

  /**
   * How an implementation stands.
   *
   * @param judged which
   * @param levels a figure for each level that anything applies of
   */
  record Card(Judged judged, Map<Level, Figure> levels) {}

  static OverviewPage of(Board board) {
    return new OverviewPage(
        board.scenarios(),
        board.clauses().stream().filter(board::isDisputed).count(),
        board.chapters().stream().map(chapter -> line(board, chapter)).toList(),
        board.judged().stream().map(judged -> new Card(judged, levels(board, judged))).toList());
  }

  private static Line line(Board board, Chapter chapter) {
    return new Line(
        chapter, board.judged().stream().map(one -> one.figure(chapter.clauses())).toList());
  }

  /** A figure for each level that anything applies of. */
  static Map<Level, Figure> levels(Board board, Judged judged) {
    Map<Level, Figure> levels = new LinkedHashMap<>();
    for (Level level : List.of(Level.MUST, Level.DERIVED, Level.DETAIL)) {
      Figure figure =
          judged.figure(board.clauses().stream().filter(c -> c.level() == level).toList());
      if (figure.applicable() > 0) {
        levels.put(level, figure);
      }
    }
    return levels;
  }
}
