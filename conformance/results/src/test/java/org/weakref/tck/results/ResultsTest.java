package org.weakref.tck.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Level;

class ResultsTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private Path folder;
  private Path file;
  private Results written;
  private List<String> lines;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve(Results.FILE);
    written =
        results(
            scenario("order", Verdict.PASS, "callback-newest-first"),
            scenario("death", Verdict.FAIL, "callback-called-on-death"));
    written.write(file);
    lines = new ArrayList<>(Files.readAllLines(file));
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(Results.read(file)).isEqualTo(written);
  }

  @Test
  void theFooterTalliesTheClauses() {
    Tally tally = written.footer().clauses().get(Level.MUST);
    assertThat(tally)
        .extracting(Tally::tested, Tally::applicable, Tally::kept)
        .containsExactly(2, 2, 1);
  }

  @Test
  void whatDoesNotApplyBreaksNoClause() {
    Results partly =
        results(
            scenario("order", Verdict.PASS, "callback-newest-first"),
            scenario("again", Verdict.NOT_APPLICABLE, "callback-newest-first"));
    assertThat(partly.footer().clauses().get(Level.MUST))
        .extracting(Tally::tested, Tally::applicable, Tally::kept)
        .containsExactly(1, 1, 1);
  }

  @Test
  void aFileWithoutFooterIsRefused() throws IOException {
    lines.remove(lines.size() - 1);
    assertRefused("truncated: it has no footer");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    lines.clear();
    assertRefused("truncated");
  }

  @Test
  void aFileThatLacksAScenarioIsRefused() throws IOException {
    lines.remove(1);
    assertRefused("the footer counts 2 scenarios, and 1 stand here");
  }

  @Test
  void aLineThatLacksAFieldIsRefused() throws IOException {
    lines.set(1, lines.get(1).replace("\"verdict\":\"pass\",", ""));
    assertRefused("line 2: not a line of a result file: 'verdict' is missing");
  }

  @Test
  void aLineThatLacksAFlagIsRefused() throws IOException {
    lines.set(1, lines.get(1).replace("\"unexpected\":false,", ""));
    assertRefused("line 2: not a line of a result file: 'unexpected' is missing");
  }

  @Test
  void aVerdictThatNobodyKnowsIsRefused() throws IOException {
    lines.set(1, lines.get(1).replace("\"verdict\":\"pass\"", "\"verdict\":\"splendid\""));
    assertRefused("line 2: not a line of a result file");
  }

  @Test
  void aFormOfAnotherVersionIsRefused() throws IOException {
    lines.set(0, lines.get(0).replace("\"schema\":2", "\"schema\":7"));
    assertRefused("line 1: the form has version 7; version 2 is read");
  }

  @Test
  void twoHeadersAreRefused() throws IOException {
    lines.add(1, lines.get(0));
    assertRefused("line 2: one header comes first");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> Results.read(file))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("not a text in UTF-8");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> Results.read(folder.resolve("none.ndjson")))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("no such result file");
  }

  private void assertRefused(String why) throws IOException {
    Files.write(file, lines);
    assertThatThrownBy(() -> Results.read(file))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining(why);
  }

  static Results results(ScenarioLine... scenarios) {
    List<ScenarioLine> list = List.of(scenarios);
    return new Results(
        new Header(
            Header.SCHEMA,
            new Subject("Sample", "1", "python", "3.11", "immediate", List.of("callback")),
            new Header.SuiteDigest("1", CATALOGUE.digest(), "0".repeat(64)),
            "3.11",
            "DERIVED",
            new Header.Selected(List.of(), List.of()),
            null,
            "2026-11-20T10:00:00Z",
            "./weakref-tck run"),
        list,
        Footer.of(CATALOGUE, list, List.of(), 1.5, 2));
  }

  static ScenarioLine scenario(String id, Verdict verdict, String clause) {
    return new ScenarioLine(
        "callbacks/" + id,
        "A title",
        "A rule",
        "callbacks/order.feature:7",
        List.of(clause),
        verdict,
        Expectation.NONE,
        null,
        null,
        verdict == Verdict.PASS ? "" : "it broke",
        List.of(),
        null,
        verdict.isBroken(),
        0.25);
  }
}
