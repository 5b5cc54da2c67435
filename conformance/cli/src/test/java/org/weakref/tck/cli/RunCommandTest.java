package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String ONE = "ref-call-returns-referent";

  @Test
  void jsonIsOneObjectAndNothingElse() throws IOException {
    Invocation invocation = Invocation.of("run", "--json", "--run", ONE);
    JsonNode summary = new ObjectMapper().readTree(invocation.out());
    assertThat(invocation.exit()).as(invocation.err()).isZero();
    assertThat(summary.fieldNames())
        .toIterable()
        .containsExactly(
            "implementation",
            "scenarios",
            "verdicts",
            "unexpected",
            "clauses",
            "seconds",
            "restarts");
    assertThat(summary.at("/verdicts/pass").asInt())
        .isPositive()
        .isEqualTo(summary.at("/scenarios").asInt());
    assertThat(summary.at("/clauses/MUST/total").asInt()).isGreaterThanOrEqualTo(533);
    assertThat(summary.at("/clauses/MUST/kept").asInt()).isEqualTo(1);
  }

  @Test
  void outHoldsHeaderScenariosAndFooter(@TempDir Path folder) throws IOException {
    Invocation.of("run", "--run", ONE, "--out", folder.toString());
    List<String> lines = Files.readAllLines(folder.resolve("results.ndjson"));
    assertThat(lines.get(0)).contains("\"type\":\"header\"");
    assertThat(lines.subList(1, lines.size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"type\":\"scenario\""));
    assertThat(lines.get(lines.size() - 1)).contains("\"type\":\"footer\"");
  }

  @Test
  void outHoldsCucumberMessages(@TempDir Path folder) throws IOException {
    Invocation.of("run", "--run", ONE, "--out", folder.toString());
    assertThat(Files.readAllLines(folder.resolve("messages.ndjson")))
        .anyMatch(line -> line.contains("\"testRunFinished\""));
  }

  @Test
  void anEarlierVersionBindsLess() {
    Invocation invocation =
        Invocation.of("run", "--spec-version", "3.3", "--run", "ref-callback-attribute");
    assertThat(invocation.exit()).as(invocation.out()).isEqualTo(3);
    assertThat(invocation.out()).contains("not_applicable");
  }

  @Test
  void aKnownFailureThatPassesFailsTheRun(@TempDir Path folder) throws IOException {
    Path known =
        Files.writeString(folder.resolve("known.txt"), ONE + " | expected | not any more\n");
    Invocation invocation = Invocation.of("run", "--run", ONE, "--known-failing", known.toString());
    assertThat(invocation.exit()).isEqualTo(1);
    assertThat(invocation.out()).contains("unexpected pass");
  }

  @Test
  void describeSaysTheClauseAndItsScenarios() {
    assertThat(Invocation.of("describe", ONE).out()).contains("MUST", "scenario", "references/");
  }

  @Test
  void listUntestedGivesAReasonForEach() {
    assertThat(Invocation.of("list", "--untested").out().lines())
        .isNotEmpty()
        .noneMatch(line -> line.contains("no reason is given"));
  }

  @Test
  void implementationsListsTheDefault() {
    assertThat(Invocation.of("implementations").out()).contains("reference  ");
  }

  @Test
  void implementationsSaysOfEachRuntimeTheVersionOrWhatInstallsIt() {
    List<String> runtimes = List.of("pypy", "graalpy", "jython", "pyodide");
    assertThat(Invocation.of("implementations").out().lines())
        .filteredOn(line -> runtimes.contains(line.split(" ", 2)[0]))
        .hasSameSizeAs(runtimes)
        .allMatch(line -> line.matches("\\S+ +([0-9].*|missing .*; to install it: .*)"));
  }

  /** The harness calls itself by a path that leads out of the folder, and answers with markup. */
  @Test
  void outHoldsATranscriptAndAScriptOfEachFailureAndNothingElseIsWritten(@TempDir Path folder)
      throws IOException {
    Path out = folder.resolve("a/b/c/out");
    List<String> harness = FaultyHarness.command(Fault.ANSWERS_MARKUP, folder.resolve("pids"));
    Invocation.of(
        "run",
        "--run",
        ONE,
        "--out",
        out.toString(),
        "--command",
        String.join(" ", harness.stream().map(CommandWords::quoted).toList()));
    Path transcripts = out.resolve("transcripts/references");
    String failed = "a-weak-reference-to-an-object-yields-that-very-object";
    assertThat(transcripts.resolve(failed + ".ndjson"))
        .content()
        .contains("\"command\":\"dereference\"", "\"events\":[]");
    assertThat(transcripts.resolve(failed + ".py")).content().startsWith("#!/usr/bin/env python");
    try (var written = Files.walk(folder)) {
      assertThat(written.filter(Files::isRegularFile))
          .allMatch(file -> file.startsWith(out) || file.endsWith("pids"));
    }
  }
}
