package org.weakref.tck.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of scenarios from one run to another. */
public record Comparison(List<Change> changes) {
  /** How a scenario changed. */
  public enum Kind {
    /** It was not there before. */
    ADDED,
    /** It is no longer there. */
    REMOVED,
    /** Its verdict weighs less than before. */
    BETTER,
    /** Its verdict weighs more than before. */
    WORSE,
    /** Its verdict is another of the same weight. */
    OTHER
  }

  /**
   * A scenario that changed.
   *
   * @param kind how
   * @param id its name
   * @param before its verdict in the first run, {@code null} if it was not there
   * @param after its verdict in the second run, {@code null} if it is not there
   */
  public record Change(Kind kind, String id, @Nullable Verdict before, @Nullable Verdict after) {}

  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * What changed from the first run to the second, in the order of the second; what is gone last.
   */
  public static Comparison of(Results first, Results second) {
    Map<String, Verdict> before = verdicts(first);
    Map<String, Verdict> after = verdicts(second);
    List<Change> changes = new ArrayList<>();
    after.forEach(
        (id, verdict) -> {
          Verdict old = before.get(id);
          if (old != verdict) {
            changes.add(
                new Change(old == null ? Kind.ADDED : kind(old, verdict), id, old, verdict));
          }
        });
    before.forEach(
        (id, verdict) -> {
          if (!after.containsKey(id)) {
            changes.add(new Change(Kind.REMOVED, id, verdict, null));
          }
        });
    return new Comparison(changes);
  }

  /** How many scenarios changed so. */
  public int count(Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  private static Kind kind(Verdict before, Verdict after) {
    int difference = Integer.compare(weight(after), weight(before));
    return difference > 0 ? Kind.WORSE : difference < 0 ? Kind.BETTER : Kind.OTHER;
  }

  /**
   * A pass weighs nothing; what no longer applies is a promise less; what is broken weighs most.
   */
  private static int weight(Verdict verdict) {
    if (verdict == Verdict.PASS) {
      return 0;
    }
    return !verdict.isApplicable() ? 1 : verdict.isIncomplete() ? 2 : 3;
  }

  private static Map<String, Verdict> verdicts(Results results) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    results.scenarios().forEach(line -> verdicts.put(line.id(), line.verdict()));
    return verdicts;
  }
}
