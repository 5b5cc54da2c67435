package org.weakref.tck.cli.mutation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.results.MatrixFooter;
import org.weakref.tck.results.MutantLine;

/** A matrix, for people. */
final class MatrixText {
  private final PrintWriter out;

  MatrixText(PrintWriter out) {
    this.out = out;
  }

  void print(KillMatrix matrix) {
    matrix.mutants().stream()
        .filter(mutant -> mutant.fate().isSurvival() || mutant.fate() == Fate.ABSENT)
        .forEach(this::print);
    MatrixFooter footer = matrix.footer();
    list("scenarios that no mutant fails", footer.unkilled());
    list("clauses that no mutant must fail", footer.unbroken());
    Map<String, List<MutantLine>> byOrigin = new TreeMap<>();
    matrix
        .mutants()
        .forEach(
            line -> byOrigin.computeIfAbsent(line.origin(), unused -> new ArrayList<>()).add(line));
    byOrigin.forEach((origin, lines) -> out.println("mutants of " + origin + "  " + fates(lines)));
    out.println(unproved(matrix) + String.format(Locale.ROOT, "%.1f s", footer.seconds()));
  }

  /** What was not asked for is not told. */
  private static String unproved(KillMatrix matrix) {
    MatrixFooter footer = matrix.footer();
    return matrix.header().only().isEmpty()
        ? "%d scenarios unproved, %d clauses without a mutant, "
            .formatted(footer.unkilled().size(), footer.unbroken().size())
        : "";
  }

  private void print(MutantLine mutant) {
    out.println(mutant.fate().id().toUpperCase(Locale.ROOT) + " " + mutant.name());
    out.println("  fault     " + mutant.fault() + " (" + mutant.origin() + ")");
    out.println("  clauses   " + String.join(", ", mutant.clauses()));
    out.println("  because   " + mutant.reason().replace("\n", "\n            "));
    if (!mutant.by().isEmpty()) {
      out.println("  killed by " + new TreeMap<>(mutant.by()));
    }
    out.println("  repeat    ./weakref-tck mutants --only '" + mutant.name() + "'");
    out.println();
  }

  private void list(String what, List<String> ids) {
    if (!ids.isEmpty()) {
      out.println(what + ":");
      ids.forEach(id -> out.println("  " + id));
      out.println();
    }
  }

  private static String fates(List<MutantLine> lines) {
    Map<Fate, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    counts.forEach((fate, count) -> words.add(fate.id() + " " + count));
    return String.join(", ", words);
  }
}
