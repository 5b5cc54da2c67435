package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Suite;

/** The scripts stand alone, and say of a runtime what the suite says of it. */
class ReproductionTest {
  /** Every so manieth scenario, so that each chapter has its share and the test stays short. */
  private static final int STRIDE = 41;

  /** The weak references of this module keep their referents alive. */
  private static final String STRONG =
      """
      import os
      path = os.path.join(os.path.dirname(os.__file__), "weakref.py")
      exec(compile(open(path).read(), path, "exec"), globals())

      class ref(object):
          def __init__(self, referent, callback=None):
              self.referent = referent

          def __call__(self):
              return self.referent
      """;

  private static List<ScenarioResult> results = List.of();
  private static Optional<RunReport> report = Optional.empty();

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void judge() throws IOException {
    Files.writeString(
        Files.createDirectory(folder.resolve("broken")).resolve("weakref.py"), STRONG);
  }

  private static RunReport report() {
    if (report.isEmpty()) {
      try (Implementation python = Presets.start("cpython")) {
        RunOptions options = RunOptions.DEFAULT.withTranscripts().withJobs(2);
        report = Optional.of(Suite.load().run(python, options, RunListener.NONE));
        results = report.get().results().stream().filter(r -> r.verdict() == Verdict.PASS).toList();
      } catch (ImplementationNotStarted absent) {
        boolean required = Boolean.parseBoolean(System.getenv("WEAKREF_TCK_REQUIRE_PYTHON"));
        assumeTrue(required, "no script was run: " + absent.getMessage());
        throw absent;
      }
    }
    return report.get();
  }

  static Stream<String> sample() {
    List<ScenarioResult> judged = report().results();
    return IntStream.iterate(0, i -> i < results.size(), i -> i + STRIDE)
        .mapToObj(results::get)
        .filter(result -> !judged.isEmpty())
        .filter(result -> script(result).isPresent())
        .map(result -> result.scenario().id().toString());
  }

  private static Optional<String> script(ScenarioResult result) {
    return Reproduction.of(report(), result).script();
  }

  private static String script(String id) {
    return report().results().stream()
        .filter(result -> result.scenario().id().toString().equals(id))
        .findFirst()
        .flatMap(ReproductionTest::script)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("sample")
  void whatPassedIsKept(String id) throws IOException {
    assertThat(PythonRun.of(script(id), folder, Map.of()))
        .as(script(id))
        .startsWith("exit status 0");
  }

  @Test
  void aBrokenModuleIsAtFault() throws IOException {
    String id = "references/an-object-is-collected-though-a-weak-reference-to-it-is-held";
    assertThat(
            PythonRun.of(
                script(id), folder, Map.of("PYTHONPATH", folder.resolve("broken").toString())))
        .containsSubsequence("exit status 1", "expected that \"tune\" is dead");
  }

  @Test
  void mostScenariosHaveAScript() {
    assertThat(report().results()).isNotEmpty();
    assertThat(results)
        .filteredOn(result -> script(result).isPresent())
        .hasSizeGreaterThan(results.size() * 8 / 10);
  }

  @Test
  void aScriptIsCommentsAndProgramWhateverAMessageSays() {
    ScenarioResult passed = report().results().get(0);
    ScenarioResult hostile =
        new ScenarioResult(
            passed.scenario(),
            Verdict.FAIL,
            passed.expectation(),
            "\nimport os\r\u2028import sys\u001b[2J",
            passed.transcript(),
            0);
    assertThat(script(hostile).orElseThrow().lines())
        .filteredOn(line -> line.contains("import os"))
        .singleElement()
        .asString()
        .startsWith("# ");
  }
}
