package org.weakref.tck.cli.mutation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weakref.tck.results.Fate;
import org.weakref.tck.results.MutantLine;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Suite;

/** Judges mutants: each by scenarios that pass where nothing is broken. Thread-safe. */
final class Trial {
  /** What builds on a clause that is not kept at all fails as well. */
  private static final Set<Verdict> FAILED = EnumSet.of(Verdict.FAIL, Verdict.BLOCKED);

  private static final int SHOWN_ERRORS = 20;
  private static final int LONGEST_REASON = 500;

  private final Suite suite;
  private final List<Scenario> scenarios;
  private final boolean quick;

  /**
   * A trial by these scenarios.
   *
   * @param quick whether each mutant is judged by those of its own clauses alone
   */
  Trial(Suite suite, List<Scenario> scenarios, boolean quick) {
    this.suite = suite;
    this.scenarios = List.copyOf(scenarios);
    this.quick = quick;
  }

  /** What becomes of a mutant. */
  MutantLine judge(Suspect suspect) {
    long started = System.nanoTime();
    if (suspect.absent() != null) {
      return line(suspect, List.of(), List.of(), Fate.ABSENT, suspect.absent(), started);
    }
    List<ScenarioResult> results = perform(suspect, judging(suspect));
    List<String> required = required(suspect);
    Finding finding = finding(suspect, required, results);
    return line(suspect, required, results, finding.fate(), finding.reason(), started);
  }

  /** Whether a scenario fails on a mutant, of whatever clause it is. */
  boolean fails(Suspect suspect, Scenario scenario) {
    return suspect.absent() == null
        && suspect.ground().keeps(scenario)
        && !suspect.ground().reached(suspect, List.of(scenario)).isEmpty()
        && !failed(perform(suspect, List.of(scenario))).isEmpty();
  }

  /** The scenarios that can tell the mutant from what it is made of. */
  private List<Scenario> judging(Suspect suspect) {
    List<Scenario> kept =
        scenarios.stream()
            .filter(scenario -> !quick || suspect.mustFail(scenario))
            .filter(suspect.ground()::keeps)
            .toList();
    return quick ? kept : suspect.ground().reached(suspect, kept);
  }

  private List<ScenarioResult> perform(Suspect suspect, List<Scenario> reached) {
    try (Implementation mutant = suspect.mutant().start().get()) {
      return suite.run(mutant, reached, RunOptions.DEFAULT, RunListener.NONE).results();
    }
  }

  /** The clauses that it must fail, as far as they are a part of this trial. */
  private List<String> required(Suspect suspect) {
    Set<String> asked =
        scenarios.stream()
            .flatMap(scenario -> Suspect.clauses(scenario).stream())
            .collect(Collectors.toSet());
    return suspect.mutant().clauses().stream().filter(asked::contains).sorted().toList();
  }

  /** What became of it, and what shows that. */
  private record Finding(Fate fate, String reason) {}

  private static Finding finding(
      Suspect suspect, List<String> required, List<ScenarioResult> results) {
    List<ScenarioResult> failed = failed(results);
    Set<String> missed = new TreeSet<>(required);
    failed.forEach(result -> Suspect.clauses(result.scenario()).forEach(missed::remove));
    for (ScenarioResult error : errors(results)) {
      if (suspect.mustFail(error.scenario())) {
        return new Finding(Fate.BROKEN, "it ends in an error: " + told(error));
      }
    }
    if (failed.isEmpty()) {
      return new Finding(Fate.LIVES, "no scenario fails of " + String.join(", ", required));
    } else if (!missed.isEmpty()) {
      return new Finding(Fate.MISSED, "no scenario fails of " + String.join(", ", missed));
    } else if (!isNamed(suspect, failed)) {
      return new Finding(
          Fate.MISSED,
          "no scenario that fails has in its title: "
              + String.join(", ", suspect.mutant().words()));
    }
    return new Finding(
        Fate.KILLED,
        failed.stream()
            .filter(result -> suspect.mustFail(result.scenario()))
            .findFirst()
            .map(ScenarioResult::message)
            .orElse(""));
  }

  /** So that who reads a report sees at once which of many operators is at fault. */
  private static boolean isNamed(Suspect suspect, List<ScenarioResult> failed) {
    Set<String> words = suspect.mutant().words();
    Pattern named =
        Pattern.compile(
            "(?<![\\w-])("
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")",
            Pattern.CASE_INSENSITIVE);
    return words.isEmpty()
        || failed.stream().anyMatch(result -> named.matcher(result.scenario().title()).find());
  }

  private static List<ScenarioResult> failed(List<ScenarioResult> results) {
    return results.stream().filter(result -> FAILED.contains(result.verdict())).toList();
  }

  private static List<ScenarioResult> errors(List<ScenarioResult> results) {
    return results.stream()
        .filter(result -> result.verdict().isBroken() && !FAILED.contains(result.verdict()))
        .toList();
  }

  private static String told(ScenarioResult result) {
    return result.scenario().id() + ": " + shortened(result.message());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + " …";
  }

  private static MutantLine line(
      Suspect suspect,
      List<String> required,
      List<ScenarioResult> results,
      Fate fate,
      String reason,
      long started) {
    List<String> kills = new ArrayList<>();
    Map<String, Integer> by = new TreeMap<>();
    for (ScenarioResult result : failed(results)) {
      kills.add(result.scenario().id().toString());
      Suspect.clauses(result.scenario()).forEach(clause -> by.merge(clause, 1, Integer::sum));
    }
    return new MutantLine(
        suspect.mutant().name(),
        suspect.mutant().fault(),
        suspect.ground().name(),
        required,
        fate,
        shortened(reason),
        results.size(),
        kills,
        by,
        errors(results).stream().limit(SHOWN_ERRORS).map(Trial::told).toList(),
        Math.round((System.nanoTime() - started) / 1e6) / 1e3);
  }
}
