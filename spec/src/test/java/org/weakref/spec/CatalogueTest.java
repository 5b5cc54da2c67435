package org.weakref.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void everyMeasuredBehaviourHasItsClause() {
    assertThat(CATALOGUE.clauses()).hasSizeGreaterThanOrEqualTo(680);
  }

  @Test
  void chaptersStandInReadingOrder() {
    assertThat(CATALOGUE.chapters())
        .extracting(Chapter::id)
        .startsWith("references", "callbacks", "proxies")
        .hasSize(14);
  }

  @Test
  void aTextIsASentence() {
    assertThat(CATALOGUE.clauses())
        .allSatisfy(clause -> assertThat(clause.text()).as(clause.id().value()).endsWith("."));
  }

  @Test
  void whatToCheckEndsASentence() {
    assertThat(CATALOGUE.clauses())
        .allSatisfy(clause -> assertThat(clause.check()).as(clause.id().value()).endsWith("."));
  }

  @Test
  void everyInformativeClauseSaysWhyItIsNotTested() {
    List<Clause> informative =
        CATALOGUE.clauses().stream().filter(clause -> clause.level() == Level.INFORMATIVE).toList();
    assertThat(informative)
        .isNotEmpty()
        .allSatisfy(clause -> assertThat(clause.untested()).as(clause.id().value()).isPresent());
  }

  @Test
  void sourcesNameDocumentsThatAReaderCanFind() {
    Pattern lineNumbers = Pattern.compile("\\bL\\d+|\\bseed\\b");
    assertThat(CATALOGUE.clauses())
        .allSatisfy(
            clause ->
                assertThat(clause.sources())
                    .as(clause.id().value())
                    .noneMatch(source -> lineNumbers.matcher(source).find()));
  }

  @Test
  void surfacesAreKnown() {
    assertThat(CATALOGUE.clauses())
        .allSatisfy(clause -> assertThat(clause.surface().orElse("python")).isEqualTo("python"));
  }
}
