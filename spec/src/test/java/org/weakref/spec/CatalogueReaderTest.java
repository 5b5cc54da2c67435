package org.weakref.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
  private static final String CLAUSE =
      """
        - id: ref-call-returns-referent
          text: Dereferencing gives the referent.
          level: MUST
          since: "3.0"
          source: ["library-weakref: ref"]
          reclamation: none
          capability: [reference]
          check: the pointer.
      """;

  private final Map<String, String> files =
      new HashMap<>(Map.of("index.yaml", "chapters: [references]\n"));

  private Catalogue read(String chapter) {
    files.put("references.yaml", chapter);
    return new CatalogueReader(
            name ->
                files.containsKey(name)
                    ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                    : null)
        .read();
  }

  private static String chapter(String clauses) {
    return "chapter: references\ntitle: References\nabout: All of them.\nclauses:\n" + clauses;
  }

  @Test
  void aClauseIsReadWhole() {
    assertThat(read(chapter(CLAUSE)).clauses())
        .singleElement()
        .satisfies(clause -> assertThat(clause.id()).hasToString("ref-call-returns-referent"));
  }

  @Test
  void malformedYamlIsToldInOneLineWithItsPlace() {
    assertThatThrownBy(() -> read("chapter: [references\ntitle: x\n"))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("references.yaml, line 2")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anUnknownKeyIsRefused() {
    assertThatThrownBy(() -> read(chapter(CLAUSE + "    colour: red\n")))
        .hasMessageContaining("colour");
  }

  @Test
  void anUnknownCapabilityIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> read(chapter(CLAUSE.replace("[reference]", "[refrence]"))))
        .hasMessageContaining("refrence")
        .hasMessageContaining("known: ");
  }

  @Test
  void aMissingFieldIsToldWithItsClause() {
    assertThatThrownBy(() -> read(chapter(CLAUSE.replace("    check: the pointer.\n", ""))))
        .hasMessageContaining("ref-call-returns-referent")
        .hasMessageContaining("'check' is missing");
  }

  @Test
  void anIdThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> read(chapter(CLAUSE + CLAUSE))).hasMessageContaining("stands twice");
  }

  @Test
  void aMissingChapterIsToldByName() {
    files.put("index.yaml", "chapters: [callbacks]\n");
    assertThatThrownBy(() -> read(chapter(CLAUSE))).hasMessageContaining("callbacks.yaml");
  }

  @Test
  void aClauseRequiresWhatItsChapterRequiresButNotItself() {
    String second = CLAUSE.replace("ref-call-returns-referent", "ref-call-repeatable");
    Catalogue catalogue =
        read(
            chapter(CLAUSE + second)
                .replace("clauses:", "requires: [ref-call-returns-referent]\nclauses:"));
    assertThat(catalogue.clauses())
        .extracting(clause -> clause.requires().toString())
        .containsExactly("[]", "[ref-call-returns-referent]");
  }

  @Test
  void aRequiredClauseThatIsNoneIsRefused() {
    assertThatThrownBy(() -> read(chapter(CLAUSE + "    requires: [ref-flies]\n")))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("ref-flies");
  }
}
