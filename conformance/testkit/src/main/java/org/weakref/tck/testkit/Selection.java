package org.weakref.tck.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.weakref.spec.ClauseId;

/**
 * Which scenarios to run: by clause id, chapter, scenario id or title, with {@code *} for any run
 * of characters.
 *
 * @param run patterns of which one has to match; empty for all
 * @param skip patterns of which none may match
 */
public record Selection(List<String> run, List<String> skip) {
  /** Everything. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    run = List.copyOf(run);
    skip = List.copyOf(skip);
  }

  /** The scenarios that are selected; {@link UsageException} where a pattern matches none. */
  public List<Scenario> of(List<Scenario> scenarios) {
    List<String> all = new ArrayList<>(run);
    all.addAll(skip);
    for (String pattern : all) {
      if (scenarios.stream().noneMatch(matching(pattern))) {
        throw new UsageException(
            "no clause, chapter or scenario matches '"
                + pattern
                + "'; 'weakref-tck list' shows them all");
      }
    }
    return scenarios.stream()
        .filter(
            scenario ->
                run.isEmpty() || run.stream().anyMatch(pattern -> matching(pattern).test(scenario)))
        .filter(scenario -> skip.stream().noneMatch(pattern -> matching(pattern).test(scenario)))
        .toList();
  }

  /** Whether it leaves nothing out. */
  public boolean isWhole() {
    return run.isEmpty() && skip.isEmpty();
  }

  static Predicate<Scenario> matching(String pattern) {
    Pattern glob = glob(pattern);
    return scenario ->
        glob.matcher(scenario.chapter()).matches()
            || glob.matcher(scenario.id().toString()).matches()
            || glob.matcher(scenario.title().toLowerCase(Locale.ROOT)).matches()
            || scenario.clauses().stream()
                .map(clause -> clause.id())
                .map(ClauseId::value)
                .anyMatch(id -> glob.matcher(id).matches());
  }

  private static Pattern glob(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (String literal : pattern.toLowerCase(Locale.ROOT).split("\\*", -1)) {
      regex
          .append(regex.isEmpty() ? "" : ".*")
          .append(literal.isEmpty() ? "(?:)" : Pattern.quote(literal));
    }
    return Pattern.compile(regex.toString());
  }
}
