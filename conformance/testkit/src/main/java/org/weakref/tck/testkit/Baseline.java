package org.weakref.tck.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.testkit.Expectations.Entry;

/**
 * A list of known failures, brought up to date by a run of the whole suite. A line that is still
 * true stays as it is, with the remarks above it; one that is not goes; what fails and is not known
 * gets a line that waits for its cause.
 */
public final class Baseline {
  private static final int LONGEST_MESSAGE = 160;
  private static final String UNKNOWN = "not looked into yet";

  private final List<String> updated = new ArrayList<>();
  private final RunReport report;
  private int kept;
  private int gone;
  private int fresh;

  /**
   * The list that stands in these lines of that file, and the run that was made with it.
   *
   * <p>{@link UsageException} where the run was partial, or left open what the implementation does:
   * what was not judged would be forgotten.
   */
  public Baseline(List<String> lines, String file, RunReport report, RunOptions options) {
    this.report = report;
    requireWhole(options);
    Set<Scenario> known = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Entry> entry = Expectations.entry(lines, i, file);
      if (entry.isEmpty()) {
        updated.add(lines.get(i));
      } else {
        update(lines.get(i), entry.get(), known);
      }
    }
    Unexpected unexpected = new Unexpected(options.with(Expectations.NONE));
    report.results().stream()
        .filter(result -> !known.contains(result.scenario()))
        .filter(result -> !unexpected.of(withoutExpectation(result)).isEmpty())
        .forEach(result -> add(result, UNKNOWN, ""));
  }

  /** The new lines. */
  public List<String> updated() {
    return List.copyOf(updated);
  }

  /** How many lines are what, for a reader. */
  public String summary() {
    return kept + " kept, " + gone + " gone, " + fresh + " new";
  }

  private void requireWhole(RunOptions options) {
    List<ScenarioResult> open =
        report.results().stream().filter(result -> result.verdict().isIncomplete()).toList();
    if (!options.selection().isWhole() || options.failFast() || report.results().isEmpty()) {
      throw new UsageException("a list of known failures is made from a run of the whole suite");
    } else if (!open.isEmpty()) {
      throw new UsageException(
          "%d scenarios were not judged, the first of them %s (%s): the list stays as it is"
              .formatted(open.size(), open.get(0).scenario().id(), open.get(0).verdict().id()));
    }
  }

  private void update(String line, Entry entry, Set<Scenario> known) {
    List<ScenarioResult> covered =
        report.results().stream()
            .filter(result -> entry.covers(result.scenario()) && !known.contains(result.scenario()))
            .toList();
    List<ScenarioResult> failed =
        covered.stream().filter(result -> result.verdict().isBroken()).toList();
    covered.forEach(result -> known.add(result.scenario()));
    boolean isTrue =
        failed.size() == covered.size()
            && failed.stream().allMatch(result -> result.message().contains(entry.message()));
    if (!covered.isEmpty() && (isTrue || entry.flaky())) {
      kept++;
      updated.add(line);
    } else {
      gone++;
      failed.forEach(result -> add(result, entry.cause(), entry.issue()));
    }
  }

  private void add(ScenarioResult result, String cause, String issue) {
    fresh++;
    String message = result.message().lines().findFirst().orElse("");
    message = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)).split("\\|", -1)[0];
    updated.add(
        result.scenario().id()
            + " | "
            + message.strip()
            + " | "
            + cause
            + (issue.isEmpty() ? "" : " | " + issue));
  }

  private static ScenarioResult withoutExpectation(ScenarioResult result) {
    return new ScenarioResult(
        result.scenario(),
        result.verdict(),
        Expectation.NONE,
        result.message(),
        result.transcript(),
        result.seconds());
  }
}
