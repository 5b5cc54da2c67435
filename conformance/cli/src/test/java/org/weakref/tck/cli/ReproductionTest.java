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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

  /** What a script can have in ways of its own: an end, reports, threads. */
  private static final List<String> SPECIAL =
      List.of(
          "finalizers/a-finalizer-that-is-not-kept-runs-at-the-end-of-the-program",
          "finalizers/finalizers-run-where-the-program-ends-by-an-uncaught-error-with-the-status-1",
          "finalizers/no-finalizer-runs-where-a-signal-ends-the-program-that-did-not-arrange-for-it",
          "examples/the-message-is-printed-at-the-end-of-the-program",
          "callbacks/the-error-of-a-proxy-s-callback-is-reported-with-its-message",
          "callbacks/the-hook-receives-valueerror-of-a-callback",
          "callbacks/each-of-3-objects-runs-its-40-callbacks-newest-first",
          "threads/references-that-threads-made-at-once-die-together",
          "threads/what-was-just-stored-is-found-while-a-collector-runs");

  /** What is wrong with a module that stands for the one of the library. */
  enum Fault {
    /** Its weak references keep their referents alive. */
    REFERENCES_ARE_STRONG(
        """
        class ref(object):
            def __init__(self, referent, callback=None):
                self.referent = referent

            def __call__(self):
                return self.referent
        """),
    /** Its finalizers do not run when the program ends. */
    NOTHING_RUNS_AT_EXIT("finalize._select_for_exit = classmethod(lambda kind: [])\n"),
    /** It is of before there were any. */
    HAS_NO_FINALIZERS("del finalize\n"),
    /** The program of one who uses its finalizers ends with a status of its own. */
    EXITS_OTHERWISE(
        """
        finalize._exitfunc = classmethod(lambda kind, run=finalize._exitfunc: [run(), os._exit(5)])
        """);

    private static final String MODULE =
        """
        import os
        path = os.path.join(os.path.dirname(os.__file__), "weakref.py")
        exec(compile(open(path).read(), path, "exec"), globals())

        """;

    private final String source;

    Fault(String source) {
      this.source = source;
    }

    /** What lets Python find the module. */
    Map<String, String> environment() throws IOException {
      Path place = Files.createDirectories(folder.resolve(name()));
      Files.writeString(place.resolve("weakref.py"), MODULE + source);
      return Map.of("PYTHONPATH", place.toString());
    }
  }

  private static List<ScenarioResult> results = List.of();
  private static Optional<RunReport> report = Optional.empty();

  @TempDir private static Path folder = Path.of("");

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
    Stream<String> some =
        IntStream.iterate(0, i -> i < results.size(), i -> i + STRIDE)
            .mapToObj(results::get)
            .map(result -> result.scenario().id().toString());
    return judged.isEmpty() ? Stream.of() : Stream.concat(some, SPECIAL.stream());
  }

  private static Reproduction reproduction(ScenarioResult result) {
    return Reproduction.of(report(), result);
  }

  private static Optional<String> script(ScenarioResult result) {
    return reproduction(result).script();
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
        .startsWith("exit status 0")
        .endsWith("the promise is kept");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(
            Fault.REFERENCES_ARE_STRONG,
            "references/an-object-is-collected-though-a-weak-reference-to-it-is-held",
            "that \"tune\" is dead"),
        Arguments.of(
            Fault.REFERENCES_ARE_STRONG,
            "callbacks/the-hook-receives-valueerror-of-a-callback",
            "one report of ValueError saying \"wrong note\""),
        Arguments.of(
            Fault.REFERENCES_ARE_STRONG,
            "threads/references-that-threads-made-at-once-die-together",
            "that \"heard\" runs as often as [one, other]"),
        Arguments.of(
            Fault.NOTHING_RUNS_AT_EXIT,
            "finalizers/a-finalizer-that-is-not-kept-runs-at-the-end-of-the-program",
            "that \"farewell\" ran once"),
        Arguments.of(
            Fault.EXITS_OTHERWISE,
            "finalizers/finalizers-run-where-the-program-ends-by-an-uncaught-error-with-the-status-1",
            "that the exit status is 1"));
  }

  static Stream<String> needy() {
    return Stream.of(
        "finalizers/calling-a-detached-finalizer-yields-nothing",
        "finalizers/a-finalizer-that-is-not-kept-runs-at-the-end-of-the-program");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aBrokenModuleIsAtFault(Fault fault, String id, String expected) throws IOException {
    assertThat(PythonRun.of(script(id), folder, fault.environment()))
        .containsSubsequence("exit status 1", "expected " + expected);
  }

  @ParameterizedTest
  @MethodSource("needy")
  void aModuleThatLacksWhatAScriptNeedsIsNotAtFault(String id) throws IOException {
    assertThat(PythonRun.of(script(id), folder, Fault.HAS_NO_FINALIZERS.environment()))
        .startsWith("exit status 2", "this cannot be judged here: no weakref.finalize");
  }

  @Test
  void everyScenarioThatAppliesHasAScriptThatJudges() {
    assertThat(report().results())
        .filteredOn(result -> result.verdict() != Verdict.NOT_APPLICABLE)
        .isNotEmpty()
        .filteredOn(result -> script(result).isEmpty() || !reproduction(result).isJudging())
        .extracting(result -> result.scenario().id())
        .isEmpty();
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
