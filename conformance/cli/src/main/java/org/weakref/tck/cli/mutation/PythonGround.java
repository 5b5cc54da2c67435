package org.weakref.tck.cli.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Suite;

/**
 * An interpreter with what faults are laid over. Which functions a scenario reaches is found out
 * once; one that does not reach the place of a fault cannot see it.
 */
final class PythonGround implements Ground {
  private final Suite suite;
  private final PythonFaults faults;
  private final String over;
  private final RunOptions options;
  private final String name;
  private final Set<Scenario> kept;
  private @Nullable Map<Scenario, Set<String>> places;
  private final Set<Scenario> costly = new HashSet<>();

  /** What is made of these scenarios, on so many sessions at a time. */
  PythonGround(
      Suite suite, PythonFaults faults, String over, List<Scenario> scenarios, int sessions) {
    this.suite = suite;
    this.faults = faults;
    this.over = over;
    this.options = RunOptions.DEFAULT.withJobs(sessions);
    try (Implementation python = faults.start(over)) {
      this.name = named(python.declaration(), over);
      this.kept =
          suite.run(python, scenarios, options, RunListener.NONE).results().stream()
              .filter(result -> result.verdict() == Verdict.PASS)
              .map(ScenarioResult::scenario)
              .collect(Collectors.toSet());
    }
  }

  private static String named(Declaration declaration, String over) {
    String title = declaration.name() + " " + declaration.version();
    return "none".equals(over) ? title : title + " with the " + over;
  }

  /** The functions that each scenario reaches, found out when that is first asked. */
  private synchronized Map<Scenario, Set<String>> places() {
    if (places == null) {
      Map<Scenario, Set<String>> found = new HashMap<>();
      try (Implementation python = faults.startTelling(over)) {
        suite
            .run(python, List.copyOf(kept), options.withTranscripts(), RunListener.NONE)
            .results()
            .forEach(result -> note(result, found));
      }
      places = found;
    }
    return places;
  }

  /** What is told hinders some scenarios; of what did not pass, it is not known what it reaches. */
  private void note(ScenarioResult result, Map<Scenario, Set<String>> places) {
    if (isCostly(result.transcript())) {
      costly.add(result.scenario());
    }
    if (result.verdict() == Verdict.PASS && !result.transcript().isEmpty()) {
      Set<String> told = new HashSet<>();
      result.transcript().stream()
          .flatMap(exchange -> printed(exchange))
          .flatMap(String::lines)
          .filter(line -> line.startsWith(PythonFaults.REACHED))
          .forEach(line -> told.add(line.substring(PythonFaults.REACHED.length())));
      places.put(result.scenario(), told);
    }
  }

  /**
   * Whether it takes longer than very many others together: what really ends takes a process of its
   * own. That is left to the mutants of its own clauses, and to those of the model.
   */
  private static boolean isCostly(List<Exchange> transcript) {
    return LargePrograms.include(transcript)
        || transcript.stream().anyMatch(exchange -> exchange.command() instanceof Command.Exit);
  }

  private static Stream<String> printed(Exchange exchange) {
    return exchange.events().stream()
        .filter(Event.Printed.class::isInstance)
        .map(event -> ((Event.Printed) event).text());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean keeps(Scenario scenario) {
    return kept.contains(scenario);
  }

  @Override
  public List<Scenario> reached(Suspect suspect, List<Scenario> scenarios) {
    return scenarios.stream()
        .filter(scenario -> suspect.mustFail(scenario) || reaches(scenario, suspect.place()))
        .toList();
  }

  private boolean reaches(Scenario scenario, String place) {
    Set<String> told = places().get(scenario); // What is costly is found out with the places.
    if (costly.contains(scenario)) {
      return false;
    }
    return told == null
        || place.isEmpty()
        || told.stream().anyMatch(one -> one.equals(place) || one.startsWith(place + "."));
  }
}
