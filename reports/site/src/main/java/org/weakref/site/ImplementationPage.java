package org.weakref.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weakref.spec.Capability;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.spec.Level;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Verdict;

/**
 * An implementation and how it stands.
 *
 * @param judged which
 * @param figure over all clauses
 * @param levels the same by level
 * @param lacking the capabilities that it does not declare
 * @param causes why it fails where that is known: the cause, and the clauses it breaks
 * @param chapters how it stands, chapter by chapter
 * @param isOtherSuite whether it was judged by other clauses than the ones at hand
 */
record ImplementationPage(
    Judged judged,
    Figure figure,
    Map<Level, Figure> levels,
    List<String> lacking,
    Map<String, List<Clause>> causes,
    List<Part> chapters,
    boolean isOtherSuite) {
  /** Characters of messages that a page has room for. */
  private static final int ROOM = 80_000;

  /**
   * A chapter.
   *
   * @param chapter which
   * @param figure how it stands
   * @param divergences what it does not keep, or what is open
   * @param kept what it keeps
   * @param absent what does not apply
   * @param unjudged what no scenario was run for
   */
  record Part(
      Chapter chapter,
      Figure figure,
      List<Divergence> divergences,
      List<Clause> kept,
      List<Clause> absent,
      List<Clause> unjudged) {}

  /**
   * A clause that it does not keep.
   *
   * @param clause which
   * @param state how it stands
   * @param message what came instead, of the first scenario
   * @param cause why, if it is known
   * @param failed how many scenarios did not pass
   */
  record Divergence(Clause clause, State state, String message, String cause, int failed) {}

  static ImplementationPage of(Board board, Judged judged) {
    Budget budget = new Budget(ROOM);
    List<Part> parts =
        board.chapters().stream().map(chapter -> part(chapter, judged, budget)).toList();
    return new ImplementationPage(
        judged,
        judged.figure(board.clauses()),
        OverviewPage.levels(board, judged),
        lacking(judged),
        causes(board, judged),
        parts,
        !judged.results().header().suite().catalogue().equals(board.catalogue().digest()));
  }

  /** Its newest runs, as many as a page has room for, the newest first. */
  List<Results> runs() {
    List<Results> runs = new ArrayList<>(oldestFirst());
    Collections.reverse(runs);
    return runs.subList(0, Math.min(Trend.ROOM, runs.size()));
  }

  /** The same as a drawing. */
  Trend trend() {
    return Trend.of(oldestFirst());
  }

  private List<Results> oldestFirst() {
    List<Results> runs = new ArrayList<>(judged.earlier());
    runs.add(judged.results());
    return runs;
  }

  /** How often it had to be started anew in the last run. */
  int restarts() {
    return judged.results().footer().restarts();
  }

  /** How many scenarios passed in a run. */
  int passed(Results run) {
    return run.footer().verdicts().getOrDefault(Verdict.PASS, 0);
  }

  private static List<String> lacking(Judged judged) {
    return java.util.Arrays.stream(Capability.values())
        .map(Capability::id)
        .filter(id -> !judged.capabilities().contains(id))
        .toList();
  }

  private static Map<String, List<Clause>> causes(Board board, Judged judged) {
    Map<String, List<Clause>> causes = new LinkedHashMap<>();
    for (Clause clause : board.clauses()) {
      judged.of(clause).stream()
          .filter(ScenarioLine::isExpectedFailure)
          .map(ImplementationPage::cause)
          .distinct()
          .forEach(cause -> causes.computeIfAbsent(cause, unused -> new ArrayList<>()).add(clause));
    }
    return causes;
  }

  private static String cause(ScenarioLine line) {
    return line.cause() == null ? "" : Shown.line(line.cause(), 400);
  }

  private static Part part(Chapter chapter, Judged judged, Budget budget) {
    Map<State, List<Clause>> byState = new java.util.EnumMap<>(State.class);
    chapter
        .clauses()
        .forEach(c -> byState.computeIfAbsent(judged.state(c), s -> new ArrayList<>()).add(c));
    List<Divergence> divergences = new ArrayList<>();
    for (State state : List.of(State.BROKEN, State.KNOWN, State.OPEN, State.SURPRISE)) {
      byState
          .getOrDefault(state, List.of())
          .forEach(clause -> divergences.add(divergence(clause, judged, budget)));
    }
    return new Part(
        chapter,
        judged.figure(chapter.clauses()),
        divergences,
        byState.getOrDefault(State.KEPT, List.of()),
        byState.getOrDefault(State.ABSENT, List.of()),
        byState.getOrDefault(State.NONE, List.of()));
  }

  private static Divergence divergence(Clause clause, Judged judged, Budget budget) {
    State state = judged.state(clause);
    List<ScenarioLine> lines =
        judged.of(clause).stream().filter(line -> State.of(line) == state).toList();
    ScenarioLine first = lines.get(0);
    return new Divergence(
        clause,
        state,
        Shown.line(Shown.message(first), 60 + budget.take(340)),
        cause(first),
        lines.size());
  }
}
