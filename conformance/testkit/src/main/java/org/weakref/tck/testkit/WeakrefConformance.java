package org.weakref.tck.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;

/**
 * The suite as JUnit tests: extend it, give it an implementation, and each scenario is a test of
 * its own.
 *
 * <pre>{@code
 * class MyLibraryConformanceTest extends WeakrefConformance {
 *   protected Implementation implementation() {
 *     return new MyLibraryImplementation();
 *   }
 * }
 * }</pre>
 *
 * <p>What does not apply, and what is known to fail, is aborted with its reason; what is
 * inconclusive fails. A failure of a scenario whose clauses do not bind at the chosen level is
 * aborted too.
 */
public abstract class WeakrefConformance {
  /** For subclasses. */
  protected WeakrefConformance() {}

  /** The implementation to judge. Asked for once; closed at the end. */
  protected abstract Implementation implementation();

  /** How to run; by default everything, one session at a time. */
  protected RunOptions options() {
    return RunOptions.DEFAULT;
  }

  /**
   * One container a chapter, one test a scenario. The suite runs beside them, and each waits for
   * its own result.
   */
  @TestFactory
  final Stream<DynamicContainer> chapters() {
    Suite suite = Suite.load();
    RunOptions options = options();
    Map<Scenario, CompletableFuture<ScenarioResult>> results = new LinkedHashMap<>();
    options
        .selection()
        .of(suite.scenarios())
        .forEach(scenario -> results.put(scenario, new CompletableFuture<>()));
    Thread runner = new Thread(() -> run(suite, options, results), "weakref-tck run");
    runner.setDaemon(true);
    runner.start();
    Map<String, List<DynamicTest>> chapters = new LinkedHashMap<>();
    results.forEach(
        (scenario, result) ->
            chapters
                .computeIfAbsent(scenario.chapter(), unused -> new ArrayList<>())
                .add(test(scenario, result, options)));
    return chapters.entrySet().stream()
        .map(chapter -> DynamicContainer.dynamicContainer(chapter.getKey(), chapter.getValue()));
  }

  private void run(
      Suite suite, RunOptions options, Map<Scenario, CompletableFuture<ScenarioResult>> results) {
    try (Implementation implementation = implementation()) {
      RunReport report =
          suite.run(
              implementation,
              options,
              result -> {
                // Whether a failure only follows of another is known at the end.
                if (!result.verdict().isBroken()) {
                  complete(results, result);
                }
              });
      report.results().forEach(result -> complete(results, result));
    } catch (RuntimeException | Error thrown) {
      results.values().forEach(result -> result.completeExceptionally(thrown));
    }
  }

  private static void complete(
      Map<Scenario, CompletableFuture<ScenarioResult>> results, ScenarioResult result) {
    CompletableFuture<ScenarioResult> future = results.get(result.scenario());
    if (future != null) {
      future.complete(result);
    }
  }

  private static DynamicTest test(
      Scenario scenario, CompletableFuture<ScenarioResult> result, RunOptions options) {
    URI source =
        URI.create(
            "classpath:/org/weakref/features/" + scenario.feature() + "?line=" + scenario.line());
    return DynamicTest.dynamicTest(scenario.title(), source, () -> report(result.join(), options));
  }

  private static void report(ScenarioResult result, RunOptions options) {
    List<String> unexpected = new Unexpected(options).of(result);
    if (!unexpected.isEmpty() || result.verdict().isIncomplete()) {
      throw new AssertionFailedError(
          result.verdict().id() + ": " + String.join("; ", unexpected) + " " + result.message());
    } else if (result.verdict() != Verdict.PASS) {
      String cause =
          options
              .expectations()
              .cause(result.scenario())
              .map(known -> "known: " + known + ": ")
              .orElse("");
      throw new TestAbortedException(result.verdict().id() + ": " + cause + result.message());
    }
  }
}
