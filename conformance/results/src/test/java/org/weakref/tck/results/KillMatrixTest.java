package org.weakref.tck.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillMatrixTest {
  @TempDir private Path folder;
  private Path file;
  private KillMatrix written;
  private List<String> lines;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve(KillMatrix.FILE);
    written =
        matrix(List.of(mutant("oldest first", Fate.KILLED), mutant("called twice", Fate.LIVES)));
    written.write(file);
    lines = new ArrayList<>(Files.readAllLines(file));
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(KillMatrix.read(file)).isEqualTo(written);
  }

  @Test
  void aLivingMutantFailsTheRun() {
    assertThat(written.footer().exit()).isEqualTo(1);
  }

  @Test
  void aLivingMutantIsToldAsAReason() {
    assertThat(written.footer().reasons()).containsExactly("lives: called twice: shown");
  }

  @Test
  void mutantsThatAllDieAreAsTheyShouldBe() {
    assertThat(matrix(List.of(mutant("oldest first", Fate.KILLED))).footer().exit()).isZero();
  }

  @Test
  void aMutantThatCannotBeMadeHereProvesNothingAgainstTheSuite() {
    assertThat(matrix(List.of(mutant("oldest first", Fate.ABSENT))).footer().exit()).isZero();
  }

  @Test
  void aScenarioThatNoMutantFailsIsAReason() {
    MatrixFooter footer = MatrixFooter.of(List.of(), List.of("callbacks/order"), List.of(), 1);

    assertThat(footer.reasons()).containsExactly("no mutant fails: callbacks/order");
  }

  @Test
  void aFileWithoutFooterIsRefused() throws IOException {
    lines.remove(lines.size() - 1);
    assertRefused("truncated: it has no footer");
  }

  @Test
  void aFooterThatCountsOtherwiseIsRefused() throws IOException {
    lines.remove(1);
    assertRefused("line 3: the footer counts 2 mutants, and 1 stand here");
  }

  @Test
  void aMutantWithoutAFateIsRefused() throws IOException {
    lines.set(1, lines.get(1).replace("\"fate\":\"killed\",", ""));
    assertRefused("line 2: not a line of a result file: 'fate' is missing");
  }

  @Test
  void anotherVersionOfTheFormIsRefused() throws IOException {
    lines.set(0, lines.get(0).replace("\"schema\":1", "\"schema\":7"));
    assertRefused("line 1: the form has version 7; version 1 is read");
  }

  private void assertRefused(String why) throws IOException {
    Files.write(file, lines);
    assertThatThrownBy(() -> KillMatrix.read(file))
        .isInstanceOf(ResultsException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(why);
  }

  private static KillMatrix matrix(List<MutantLine> mutants) {
    MatrixHeader header =
        new MatrixHeader(
            MatrixHeader.SCHEMA,
            new Header.SuiteDigest("1", "a".repeat(64), "b".repeat(64)),
            List.of(),
            List.of(),
            false,
            List.of("the model"),
            "2026-01-01T00:00:00Z");
    return new KillMatrix(header, mutants, MatrixFooter.of(mutants, List.of(), List.of(), 1.5));
  }

  private static MutantLine mutant(String name, Fate fate) {
    return new MutantLine(
        name,
        "callbacks run in another order",
        "the model",
        List.of("callback-newest-first"),
        fate,
        "shown",
        3,
        List.of("callbacks/order"),
        Map.of("callback-newest-first", 1),
        List.of(),
        0.5);
  }
}
