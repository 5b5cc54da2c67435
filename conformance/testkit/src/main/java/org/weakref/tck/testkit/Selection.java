package org.weakref.tck.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.weakref.spec.ClauseId;
import org.weakref.tck.results.Shard;

/**
 * Which scenarios to run: by clause id, chapter, scenario id or title, with {@code *} for any run
 * of characters.
 *
 * @param run patterns of which one has to match; empty for all
 * @param skip patterns of which none may match
 * @param shard which part of what is selected, if not all of it
 */
public record Selection(List<String> run, List<String> skip, Optional<Shard> shard) {
  /** Everything. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    run = List.copyOf(run);
    skip = List.copyOf(skip);
  }

  /** All that these patterns select. */
  public Selection(List<String> run, List<String> skip) {
    this(run, skip, Optional.empty());
  }

  /** The same, of which only a part is run. */
  public Selection part(Shard part) {
    return new Selection(run, skip, Optional.of(part));
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
    List<Scenario> selected = matching(scenarios);
    return shard
        .map(
            part ->
                IntStream.range(0, selected.size())
                    .filter(part::has)
                    .mapToObj(selected::get)
                    .toList())
        .orElse(selected);
  }

  private List<Scenario> matching(List<Scenario> scenarios) {
    Predicate<Scenario> isRun = anyOf(run);
    Predicate<Scenario> isSkipped = anyOf(skip);
    return scenarios.stream()
        .filter(scenario -> run.isEmpty() || isRun.test(scenario))
        .filter(isSkipped.negate())
        .toList();
  }

  private static Predicate<Scenario> anyOf(List<String> patterns) {
    return patterns.stream().map(Selection::matching).reduce(scenario -> false, Predicate::or);
  }

  /** Whether it leaves nothing out. */
  public boolean isWhole() {
    return run.isEmpty() && skip.isEmpty() && shard.isEmpty();
  }

  static Predicate<Scenario> matching(String pattern) {
    Pattern glob = pattern(pattern.toLowerCase(Locale.ROOT));
    return scenario ->
        glob.matcher(scenario.chapter()).matches()
            || glob.matcher(scenario.id().toString()).matches()
            || glob.matcher(scenario.title().toLowerCase(Locale.ROOT)).matches()
            || scenario.clauses().stream()
                .map(clause -> clause.id())
                .map(ClauseId::value)
                .anyMatch(id -> glob.matcher(id).matches());
  }

  /** What a pattern matches: {@code *} is any run of characters, and all else is itself. */
  public static Pattern pattern(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (String literal : pattern.split("\\*", -1)) {
      regex
          .append(regex.isEmpty() ? "" : ".*")
          .append(literal.isEmpty() ? "(?:)" : Pattern.quote(literal));
    }
    return Pattern.compile(regex.toString());
  }
}
