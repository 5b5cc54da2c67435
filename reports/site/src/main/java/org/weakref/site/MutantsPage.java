package org.weakref.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.spec.ClauseId;
import org.weakref.spec.Level;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.MutantLine;

/**
 * The matrix of clauses and mutants.
 *
 * @param total how many mutants there are
 * @param killed how many of them died as they must
 * @param origins what they are made of, and how those stand
 * @param chapters chapter by chapter, how many clauses have a mutant
 * @param rows every mutant
 * @param unkilled scenarios that no mutant fails, a few of them
 * @param beyond how many such scenarios more there are
 */
record MutantsPage(
    int total,
    int killed,
    List<Origin> origins,
    List<Line> chapters,
    List<Row> rows,
    List<String> unkilled,
    int beyond) {
  private static final int MOST_SCENARIOS = 500;

  /**
   * What mutants are made of.
   *
   * @param name for a reader
   * @param fates how many came to each fate, in words
   */
  record Origin(String name, String fates) {}

  /**
   * A chapter.
   *
   * @param chapter which
   * @param binding its clauses that bind
   * @param without those of them that no mutant must fail
   */
  record Line(Chapter chapter, int binding, List<Clause> without) {}

  /**
   * A mutant.
   *
   * @param name in a few words
   * @param fault what is broken
   * @param origin what it is that is broken
   * @param fate what became of it
   * @param clauses those that it must fail
   * @param scenarios how many scenarios fail on it
   * @param reason why nothing was proved, where that is so
   */
  record Row(
      String name,
      String fault,
      String origin,
      Fate fate,
      List<String> clauses,
      int scenarios,
      String reason) {}

  static MutantsPage of(Board board, Mutants mutants) {
    List<String> unkilled = mutants.footer().unkilled();
    return new MutantsPage(
        mutants.all().size(),
        mutants.footer().fates().getOrDefault(Fate.KILLED, 0),
        mutants.fates().entrySet().stream()
            .map(entry -> new Origin(Shown.line(entry.getKey(), 60), words(entry.getValue())))
            .toList(),
        board.chapters().stream().map(chapter -> line(chapter, mutants)).toList(),
        mutants.all().stream().map(mutant -> row(board, mutant)).toList(),
        unkilled.stream().limit(MOST_SCENARIOS).map(id -> Shown.line(id, 200)).toList(),
        Math.max(0, unkilled.size() - MOST_SCENARIOS));
  }

  private static String words(Map<Fate, Integer> fates) {
    return fates.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().id())
        .collect(Collectors.joining(", "));
  }

  private static Line line(Chapter chapter, Mutants mutants) {
    List<Clause> binding = new ArrayList<>();
    for (Clause clause : chapter.clauses()) {
      if (clause.level() == Level.MUST || clause.level() == Level.DERIVED) {
        binding.add(clause);
      }
    }
    List<Clause> without =
        binding.stream()
            .filter(clause -> mutants.of(clause).stream().noneMatch(Mutants.Kill::isMeant))
            .toList();
    return new Line(chapter, binding.size(), without);
  }

  /** What a file says that no clause here has as its id is not linked to. */
  private static Row row(Board board, MutantLine mutant) {
    return new Row(
        Shown.line(mutant.name(), 100),
        Shown.line(mutant.fault(), 200),
        Shown.line(mutant.origin(), 60),
        mutant.fate(),
        mutant.clauses().stream().filter(id -> isKnown(board, id)).toList(),
        mutant.kills().size(),
        mutant.fate() == Fate.KILLED ? "" : Shown.line(mutant.reason(), 300));
  }

  private static boolean isKnown(Board board, String id) {
    return id.matches("[a-z0-9-]+") && board.catalogue().clause(new ClauseId(id)).isPresent();
  }
}
