package org.weakref.tck.cli.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Suite;

/**
 * The model. What it was asked in each scenario and what it answered is kept: what a step does
 * depends on the answers so far alone, so a scenario to which a mutant answers all the same comes
 * out the same, and need not be run.
 */
final class ModelGround implements Ground {
  private final Map<Scenario, List<Exchange>> kept = new LinkedHashMap<>();

  /** What the model makes of these scenarios where it declares that language. */
  ModelGround(Suite suite, String language, List<Scenario> scenarios) {
    RunOptions options = RunOptions.DEFAULT.withTranscripts();
    try (Implementation model = Mutants.unbroken(language)) {
      suite.run(model, scenarios, options, RunListener.NONE).results().stream()
          .filter(result -> result.verdict() == Verdict.PASS)
          .forEach(this::keep);
    }
  }

  private void keep(ScenarioResult result) {
    kept.put(result.scenario(), result.transcript());
  }

  @Override
  public String name() {
    return "the model";
  }

  @Override
  public boolean keeps(Scenario scenario) {
    return kept.containsKey(scenario);
  }

  @Override
  public List<Scenario> reached(Suspect suspect, List<Scenario> scenarios) {
    try (Implementation mutant = suspect.mutant().start().get()) {
      return scenarios.stream()
          .filter(scenario -> suspect.mustFail(scenario) || !isLarge(scenario))
          .filter(scenario -> answersOtherwise(mutant, kept.getOrDefault(scenario, List.of())))
          .toList();
    }
  }

  private boolean isLarge(Scenario scenario) {
    return LargePrograms.include(kept.getOrDefault(scenario, List.of()));
  }

  private static boolean answersOtherwise(Implementation mutant, List<Exchange> transcript) {
    if (transcript.isEmpty()) { // It was too long to be kept.
      return true;
    }
    try (Session session = mutant.open()) {
      for (Exchange exchange : transcript) {
        if (!session.perform(exchange.command()).equals(exchange.reply())) {
          return true;
        }
      }
      return false;
    } catch (SessionBroken broken) {
      return true;
    }
  }
}
