package org.weakref.site;

import java.util.List;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.tck.results.ScenarioLine;

/**
 * What implementations disagree on.
 *
 * @param total how many clauses
 * @param parts chapter by chapter
 */
record DifferencesPage(int total, List<Part> parts) {
  private static final int ROOM = 100_000;

  /** Whether there are so many that each is told in short. */
  boolean isShort() {
    return total > 250;
  }

  /**
   * A chapter.
   *
   * @param chapter which
   * @param entries its clauses in dispute
   */
  record Part(Chapter chapter, List<Entry> entries) {}

  /**
   * A clause in dispute.
   *
   * @param clause which
   * @param groups who stands how, among those that it applies to
   * @param why the first cause that is known, or else the first message
   */
  record Entry(Clause clause, List<Group> groups, String why) {}

  static DifferencesPage of(Board board) {
    Budget budget = new Budget(ROOM);
    List<Part> parts =
        board.chapters().stream()
            .map(chapter -> new Part(chapter, entries(board, chapter, budget)))
            .filter(part -> !part.entries().isEmpty())
            .toList();
    return new DifferencesPage(parts.stream().mapToInt(part -> part.entries().size()).sum(), parts);
  }

  private static List<Entry> entries(Board board, Chapter chapter, Budget budget) {
    return chapter.clauses().stream()
        .filter(board::isDisputed)
        .map(clause -> new Entry(clause, groups(board, clause), why(board, clause, budget)))
        .toList();
  }

  private static List<Group> groups(Board board, Clause clause) {
    return board.groups(clause).stream().filter(group -> group.state().isApplicable()).toList();
  }

  private static String why(Board board, Clause clause, Budget budget) {
    ScenarioLine broken =
        board.judged().stream()
            .flatMap(judged -> judged.of(clause).stream())
            .filter(line -> State.of(line).isBroken())
            .findFirst()
            .orElseThrow();
    String why = broken.cause() == null ? Shown.message(broken) : broken.cause();
    return Shown.line(why, 60 + budget.take(240));
  }
}
