package org.weakref.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.tck.results.ScenarioLine;

/**
 * A clause at its permanent address.
 *
 * @param clause the promise
 * @param chapter where it stands
 * @param previous the clause before it
 * @param next the clause after it
 * @param decisions how it is read
 * @param rows how each implementation stands
 * @param examples its scenarios
 * @param beyond how many scenarios more there are
 * @param kills mutants on which its scenarios fail, a few of them
 * @param spared how many such mutants more there are
 */
record ClausePage(
    Clause clause,
    Chapter chapter,
    @Nullable Clause previous,
    @Nullable Clause next,
    List<Decision> decisions,
    List<Row> rows,
    List<Proof> examples,
    int beyond,
    List<Mutants.Kill> kills,
    int spared) {
  /** Characters of evidence that a page has room for; what is more stands in the result file. */
  private static final int EVIDENCE = 200_000;

  private static final int MOST_EXAMPLES = 120;
  private static final int MOST_KILLS = 60;

  /**
   * How an implementation stands.
   *
   * @param judged which
   * @param state how
   * @param passed how many scenarios passed
   * @param of how many there were
   * @param findings what went wrong
   * @param note why nothing could be said, if so
   */
  record Row(Judged judged, State state, int passed, int of, List<Finding> findings, String note) {}

  /**
   * A scenario and what came of it.
   *
   * @param example as it stands in the feature
   * @param times how often it was executed, with different values
   * @param groups who stands how
   * @param findings what went wrong
   * @param beyond how many findings more there are
   */
  record Proof(
      Example example, int times, List<Group> groups, List<Finding> findings, int beyond) {}

  static ClausePage of(
      Board board, Clause clause, @Nullable Clause previous, @Nullable Clause next) {
    Map<Example, Map<Judged, List<ScenarioLine>>> lines = byExample(board, clause);
    List<Proof> proofs = proofs(lines);
    List<Row> rows = new ArrayList<>();
    for (Judged judged : board.judged()) {
      rows.add(row(judged, clause, proofs));
    }
    Mutants mutants = board.mutants();
    List<Mutants.Kill> kills = mutants == null ? List.of() : mutants.of(clause);
    return new ClausePage(
        clause,
        board.chapter(clause),
        previous,
        next,
        board.decisions(clause),
        rows,
        proofs,
        lines.size() - proofs.size(),
        kills.subList(0, Math.min(MOST_KILLS, kills.size())),
        Math.max(0, kills.size() - MOST_KILLS));
  }

  private static Row row(Judged judged, Clause clause, List<Proof> proofs) {
    List<ScenarioLine> lines = judged.of(clause);
    State state = State.of(lines);
    List<Finding> findings =
        proofs.stream()
            .flatMap(proof -> proof.findings().stream())
            .filter(finding -> finding.by().contains(judged))
            .toList();
    int passed = (int) lines.stream().filter(line -> State.of(line).isKept()).count();
    int applying = (int) lines.stream().filter(line -> line.verdict().isApplicable()).count();
    return new Row(judged, state, passed, applying, findings, note(state, lines));
  }

  private static String note(State state, List<ScenarioLine> lines) {
    if (state == State.ABSENT || state == State.OPEN) {
      return lines.stream()
          .filter(line -> State.of(line) == state)
          .map(Shown::message)
          .findFirst()
          .map(message -> Shown.line(message, 300))
          .orElse("");
    }
    return "";
  }

  private static Map<Example, Map<Judged, List<ScenarioLine>>> byExample(
      Board board, Clause clause) {
    Map<Example, Map<Judged, List<ScenarioLine>>> lines = new LinkedHashMap<>();
    for (Judged judged : board.judged()) {
      for (ScenarioLine line : judged.of(clause)) {
        lines
            .computeIfAbsent(board.example(line), unused -> new LinkedHashMap<>())
            .computeIfAbsent(judged, unused -> new ArrayList<>())
            .add(line);
      }
    }
    return lines;
  }

  private static List<Proof> proofs(Map<Example, Map<Judged, List<ScenarioLine>>> lines) {
    Findings findings = new Findings(new Budget(EVIDENCE));
    List<Proof> proofs = new ArrayList<>();
    lines.forEach(
        (example, of) -> {
          if (proofs.size() < MOST_EXAMPLES) {
            proofs.add(proof(example, of, findings));
          }
        });
    return proofs;
  }

  private static Proof proof(
      Example example, Map<Judged, List<ScenarioLine>> lines, Findings findings) {
    lines.forEach((judged, own) -> own.forEach(line -> findings.add(judged, line)));
    int times = lines.values().stream().mapToInt(List::size).max().orElse(0);
    List<Group> groups =
        Group.of(
            List.copyOf(lines.keySet()), judged -> State.of(lines.getOrDefault(judged, List.of())));
    int beyond = findings.beyond();
    return new Proof(example, times, groups, findings.take(), beyond);
  }
}
