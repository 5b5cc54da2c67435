package org.weakref.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The features read alike: each complaint names file, line and scenario. */
class StyleTest {
  private static final int MOST_STEPS = 12;

  private static final List<ParsedFeature> FEATURES = ParsedFeature.all();

  private static List<String> scenariosThat(Predicate<Scenario> offend) {
    List<String> offenders = new ArrayList<>();
    FEATURES.forEach(
        f ->
            f.scenarios().stream()
                .filter(offend)
                .forEach(scenario -> offenders.add(f.where(scenario))));
    return offenders;
  }

  @Test
  void thereAreFeatures() {
    assertThat(FEATURES).isNotEmpty();
  }

  @Test
  void everyScenarioStandsUnderARule() {
    assertThat(FEATURES)
        .allSatisfy(
            feature -> assertThat(feature.ruleless()).as(feature.file().toString()).isEmpty());
  }

  @Test
  void titlesAreUniqueWithinAChapter() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (ParsedFeature feature : FEATURES) {
      for (Pickle pickle : feature.pickles()) {
        if (!seen.add(feature.chapter() + ": " + pickle.getName())) {
          twice.add(feature.file() + ": " + pickle.getName());
        }
      }
    }
    assertThat(twice)
        .as("scenarios (or rows of an outline) with a title that stands elsewhere in the chapter")
        .isEmpty();
  }

  @Test
  void aScenarioHasAtMostOneWhen() {
    assertThat(scenariosThat(s -> s.getSteps().stream().filter(StyleTest::isWhen).count() > 1))
        .as("more than one When")
        .isEmpty();
  }

  private static boolean isWhen(Step step) {
    return step.getKeywordType().orElse(StepKeywordType.UNKNOWN) == StepKeywordType.ACTION;
  }

  @Test
  void nothingIsGivenOrDoneAfterAThen() {
    assertThat(scenariosThat(StyleTest::goesBack)).as("a Given or When after a Then").isEmpty();
  }

  private static boolean goesBack(Scenario scenario) {
    boolean then = false;
    for (Step step : scenario.getSteps()) {
      StepKeywordType type = step.getKeywordType().orElse(StepKeywordType.UNKNOWN);
      if (then && (type == StepKeywordType.CONTEXT || type == StepKeywordType.ACTION)) {
        return true;
      }
      then |= type == StepKeywordType.OUTCOME;
    }
    return false;
  }

  @Test
  void everyScenarioExpectsSomething() {
    assertThat(
            scenariosThat(
                s ->
                    s.getSteps().stream()
                        .noneMatch(
                            step -> step.getKeywordType().orElse(null) == StepKeywordType.OUTCOME)))
        .as("no Then")
        .isEmpty();
  }

  @Test
  void scenariosAreShort() {
    assertThat(scenariosThat(s -> s.getSteps().size() > MOST_STEPS))
        .as("more than " + MOST_STEPS + " steps")
        .isEmpty();
  }

  @Test
  void examplesAreNamed() {
    assertThat(
            scenariosThat(
                s -> s.getExamples().stream().anyMatch(examples -> examples.getName().isBlank())))
        .as("unnamed Examples")
        .isEmpty();
  }

  @Test
  void noNameIsTheSuitesOwn() {
    assertThat(
            scenariosThat(
                s ->
                    s.getSteps().stream()
                        .anyMatch(step -> step.getText().matches(".*\"(canary|crowd ).*"))))
        .as("names that belong to the suite")
        .isEmpty();
  }
}
