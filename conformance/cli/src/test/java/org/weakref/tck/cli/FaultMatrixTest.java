package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weakref.tck.process.Limits;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;

/**
 * Whatever a harness does is the verdict on the scenario in which it does it. The next scenario is
 * judged as if nothing had been, and nothing is left running.
 */
class FaultMatrixTest {
  private static final Suite SUITE = Suite.load();
  private static final String FAULTY =
      "references/a-weak-reference-to-an-object-yields-that-very-object";
  private static final String NEXT =
      "references/a-weak-reference-yields-its-referent-again-and-again";
  private static final Limits LIMITS =
      Limits.DEFAULT.withRequest(Duration.ofSeconds(3)).withGrace(Duration.ofMillis(500));

  @TempDir private static Path folder = Path.of("");
  private static final Map<Fault, CompletableFuture<RunReport>> REPORTS =
      new EnumMap<>(Fault.class);
  private static final ExecutorService RUNS = Executors.newFixedThreadPool(8);

  @BeforeAll
  static void judge() {
    for (Fault fault : Fault.values()) {
      REPORTS.put(fault, CompletableFuture.supplyAsync(() -> run(fault), RUNS));
    }
  }

  @AfterAll
  static void end() {
    RUNS.shutdown();
  }

  private static RunReport run(Fault fault) {
    List<String> command = FaultyHarness.command(fault, pids(fault));
    try (ProcessImplementation faulty = new ProcessImplementation(command, LIMITS)) {
      Selection selection = new Selection(List.of(FAULTY, NEXT), List.of());
      return SUITE.run(faulty, RunOptions.DEFAULT.with(selection), RunListener.NONE);
    }
  }

  private static Path pids(Fault fault) {
    return folder.resolve(fault.name());
  }

  private static RunReport report(Fault fault) {
    return Objects.requireNonNull(REPORTS.get(fault)).join();
  }

  private static ScenarioResult result(Fault fault, String scenario) {
    return report(fault).results().stream()
        .filter(result -> result.scenario().id().toString().equals(scenario))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void itsScenarioGetsTheVerdict(Fault fault) {
    ScenarioResult result = result(fault, FAULTY);
    assertThat(result.verdict()).as(result.message()).isEqualTo(fault.verdict());
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theMessageTellsWhatHappened(Fault fault) {
    String message = result(fault, FAULTY).message();
    assertThat(fault.told()).allSatisfy(told -> assertThat(message).contains(told));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theMessageIsFitToBeShown(Fault fault) {
    assertThat(result(fault, FAULTY).message())
        .hasSizeLessThan(10_000)
        .matches(text -> text.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void theNextScenarioIsJudgedRightly(Fault fault) {
    ScenarioResult result = result(fault, NEXT);
    assertThat(result.verdict()).as(result.message()).isEqualTo(Verdict.PASS);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void nothingIsLeftRunning(Fault fault) throws IOException {
    assertThat(report(fault).results()).hasSize(2);
    assertThat(Files.readAllLines(pids(fault)))
        .isNotEmpty()
        .map(Long::parseLong)
        .noneMatch(FaultMatrixTest::isRunning);
  }

  // A process whose parent does not wait for it is dead, and still there: it has no command.
  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"ENDS", "HANGS", "SAYS_GARBAGE", "ENDS_AT_CLOSE", "ENDS_BETWEEN_SESSIONS"})
  void theRestartIsCounted(Fault fault) {
    assertThat(report(fault).restarts()).isEqualTo(1);
  }

  @Test
  void nothingIsRestartedWithoutNeed() {
    assertThat(report(Fault.NONE).restarts()).isZero();
  }

  @Test
  void noMemoryAndNoThreadIsLeftOfProcessesThatFlood() {
    REPORTS.values().forEach(CompletableFuture::join);
    long before = usedMemory();
    for (int i = 0; i < 5; i++) {
      run(Fault.FLOODS_ITS_OUTPUT);
      run(Fault.ANSWERS_TOO_LONG);
    }
    assertThat(usedMemory() - before).as("bytes kept of ten runs").isLessThan(4_000_000);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("weakref-tck lines"));
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
