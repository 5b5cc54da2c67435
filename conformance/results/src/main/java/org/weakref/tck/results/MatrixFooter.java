package org.weakref.tck.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last line of a file of mutants: the figures. A file without it is truncated.
 *
 * @param mutants how many lines stand before it, the header aside
 * @param fates how many mutants came to each fate
 * @param unkilled the ids of scenarios that pass where nothing is broken, and that no mutant fails
 * @param unbroken the ids of clauses that bind and that no mutant must fail
 * @param seconds how long it took
 * @param reasons one line for each thing that is not as it should be
 * @param exit the exit status: 1 where there is any, else 0
 */
public record MatrixFooter(
    int mutants,
    Map<Fate, Integer> fates,
    List<String> unkilled,
    List<String> unbroken,
    double seconds,
    List<String> reasons,
    int exit)
    implements MatrixLine {
  public MatrixFooter {
    Required.field("fates", fates);
    unkilled = Required.list("unkilled", unkilled);
    unbroken = Required.list("unbroken", unbroken);
    reasons = Required.list("reasons", reasons);
  }

  /** The figures of these mutants. */
  public static MatrixFooter of(
      List<MutantLine> mutants, List<String> unkilled, List<String> unbroken, double seconds) {
    Map<Fate, Integer> fates = new LinkedHashMap<>();
    for (Fate fate : Fate.values()) {
      fates.put(fate, 0);
    }
    List<String> reasons = new ArrayList<>();
    for (MutantLine mutant : mutants) {
      fates.merge(mutant.fate(), 1, Integer::sum);
      if (mutant.fate().isSurvival()) {
        reasons.add(mutant.fate().id() + ": " + mutant.name() + ": " + mutant.reason());
      }
    }
    unkilled.forEach(scenario -> reasons.add("no mutant fails: " + scenario));
    unbroken.forEach(clause -> reasons.add("no mutant must fail: " + clause));
    return new MatrixFooter(
        mutants.size(), fates, unkilled, unbroken, seconds, reasons, reasons.isEmpty() ? 0 : 1);
  }
}
