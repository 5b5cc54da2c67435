package org.weakref.tck.testkit;

import java.util.ArrayList;
import java.util.List;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;

/** What an exit code counts: what came otherwise than was expected, one line each. */
final class Unexpected {
  private final RunOptions options;

  Unexpected(RunOptions options) {
    this.options = options;
  }

  /** All that is unexpected in a run, judged by this version. */
  List<String> of(List<Scenario> all, List<ScenarioResult> results, SpecVersion version) {
    List<String> unexpected = new ArrayList<>();
    results.forEach(result -> unexpected.addAll(of(result)));
    options
        .expectations()
        .stale(all, results, version)
        .forEach(stale -> unexpected.add("stale expectation: " + stale));
    return unexpected;
  }

  /** What is unexpected of one scenario: nothing, or one line. */
  List<String> of(ScenarioResult result) {
    String id = result.scenario().id().toString();
    if (result.expectation() == Expectation.NONE) {
      // What is blocked follows of a failure that is counted, or expected.
      boolean isFailure = result.verdict().isBroken() && result.verdict() != Verdict.BLOCKED;
      return isFailure && binds(result)
          ? List.of("unexpected " + result.verdict().id() + ": " + id)
          : List.of();
    } else if (result.verdict() == Verdict.PASS) {
      return result.expectation() == Expectation.KNOWN_FLAKY
          ? List.of()
          : List.of("unexpected pass: " + id);
    } else if (result.verdict().isBroken() && !options.expectations().foresaw(result)) {
      return List.of("known failure with another message: " + id + ": " + result.message());
    }
    return List.of();
  }

  private boolean binds(ScenarioResult result) {
    return result.scenario().clauses().stream()
        .anyMatch(clause -> clause.level().bindsAt(options.level()));
  }
}
