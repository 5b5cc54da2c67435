package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Verdict;

/**
 * How long an implementation may take is an option of the command, and what it cost is in the
 * results.
 */
class LimitsTest {
  private static final String HUNG =
      "references/a-weak-reference-to-an-object-yields-that-very-object";
  private static final String NEXT =
      "references/a-weak-reference-yields-its-referent-again-and-again";

  @TempDir private Path folder;

  private Results run(Fault fault, String... limits) {
    String command =
        FaultyHarness.command(fault, folder.resolve("pids")).stream()
            .map(CommandWords::quoted)
            .collect(Collectors.joining(" "));
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "run",
                    "--command",
                    command,
                    "--run",
                    HUNG,
                    "--run",
                    NEXT,
                    "-j",
                    "1",
                    "--out",
                    folder.toString()),
                Stream.of(limits))
            .toArray(String[]::new);
    Invocation run = Invocation.of(arguments);
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    return Results.read(folder.resolve(Results.FILE));
  }

  private static ScenarioLine line(Results results, String id) {
    return results.scenarios().stream()
        .filter(line -> line.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAnswerIsWaitedForAsLongAsTheOptionSays() {
    Results results = run(Fault.HANGS, "--request-limit", "2");
    assertThat(line(results, HUNG).verdict()).isEqualTo(Verdict.TIMEOUT);
    assertThat(line(results, HUNG).message()).contains("2 s");
  }

  @Test
  void aScenarioIsWaitedForAsLongAsTheOptionSays() {
    Results results = run(Fault.HANGS, "--session-limit", "2");
    assertThat(line(results, HUNG).verdict()).isEqualTo(Verdict.TIMEOUT);
    assertThat(line(results, HUNG).message()).contains("2 s");
  }

  @Test
  void theRestartThatItCostIsInTheResults() {
    Results results = run(Fault.HANGS, "--request-limit", "1");
    assertThat(line(results, NEXT).verdict()).isEqualTo(Verdict.PASS);
    assertThat(results.footer().restarts()).isEqualTo(1);
  }

  @Test
  void theWordsThatRepeatTheRunHaveTheLimits() {
    Results results = run(Fault.HANGS, "--request-limit", "1", "--session-limit", "60");
    assertThat(results.header().repeat()).endsWith("--request-limit 1 --session-limit 60");
  }

  @Test
  void aLimitOfNoTimeIsRefused() {
    Invocation run = Invocation.of("run", "--python", "python3", "--request-limit", "0");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("--request-limit", "not 0");
  }

  @Test
  void aModelInThisProcessIsNotWaitedFor() {
    Invocation run = Invocation.of("run", "--implementation", "oracle", "--request-limit", "1");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("--request-limit");
  }
}
