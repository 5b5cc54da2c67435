package org.weakref.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.spec.ClauseId;

/**
 * Every scenario proves clauses that exist, and every clause has a scenario, or a reason why not.
 */
class TraceabilityTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final List<ParsedFeature> FEATURES = ParsedFeature.all();

  private static List<Clause> clauses(Pickle pickle) {
    return pickle.getTags().stream()
        .map(tag -> CATALOGUE.clause(new ClauseId(tag.getName().substring(1))))
        .flatMap(java.util.Optional::stream)
        .toList();
  }

  private static Set<Clause> tested() {
    Set<Clause> tested = new HashSet<>();
    FEATURES.forEach(
        feature -> feature.pickles().forEach(pickle -> tested.addAll(clauses(pickle))));
    return tested;
  }

  @Test
  void everyTagIsAClause() {
    List<String> unknown = new ArrayList<>();
    for (ParsedFeature feature : FEATURES) {
      for (Pickle pickle : feature.pickles()) {
        for (PickleTag tag : pickle.getTags()) {
          if (CATALOGUE.clause(new ClauseId(tag.getName().substring(1))).isEmpty()) {
            unknown.add(feature.file() + ": " + tag.getName());
          }
        }
      }
    }
    assertThat(unknown).as("tags that name no clause").isEmpty();
  }

  @Test
  void everyScenarioProvesAClause() {
    List<String> idle = new ArrayList<>();
    FEATURES.forEach(
        f ->
            f.pickles().stream()
                .filter(p -> clauses(p).isEmpty())
                .forEach(p -> idle.add(f.file() + ": " + p.getName())));
    assertThat(idle).as("scenarios that prove nothing").isEmpty();
  }

  @Test
  void theFolderOfAFeatureIsAChapter() {
    assertThat(FEATURES)
        .extracting(ParsedFeature::chapter)
        .allMatch(chapter -> CATALOGUE.chapter(chapter).isPresent());
  }

  @Test
  void theClausesOfAScenarioShareTheirLevel() {
    assertThat(mixed(Clause::level))
        .as("a failure would count for a clause of another level")
        .isEmpty();
  }

  @Test
  void theClausesOfAScenarioShareTheirSurface() {
    assertThat(mixed(Clause::surface))
        .as("a clause of semantics would not be judged where another surface is absent")
        .isEmpty();
  }

  private static List<String> mixed(Function<Clause, Object> property) {
    List<String> mixed = new ArrayList<>();
    FEATURES.forEach(
        f ->
            f.pickles().stream()
                .filter(p -> clauses(p).stream().map(property).distinct().count() > 1)
                .forEach(p -> mixed.add(f.file() + ": " + p.getName())));
    return mixed;
  }

  @Test
  void everyClauseIsTestedOrSaysWhyNot() {
    Collection<Clause> missing = new ArrayList<>(CATALOGUE.clauses());
    missing.removeAll(tested());
    missing.removeIf(clause -> clause.untested().isPresent());
    assertThat(missing)
        .extracting(Clause::id)
        .as("clauses with neither a scenario nor a reason")
        .isEmpty();
  }

  @Test
  void noTestedChapterCallsItselfUntested() {
    Set<Clause> tested = tested();
    List<Chapter> stale =
        CATALOGUE.chapters().stream()
            .filter(
                c -> c.untested().isPresent() && c.clauses().stream().anyMatch(tested::contains))
            .toList();
    assertThat(stale)
        .extracting(Chapter::id)
        .as("chapters marked untested that have scenarios")
        .isEmpty();
  }
}
