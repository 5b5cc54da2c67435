package org.weakref.tck.testkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.weakref.spec.Capability;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/** One run: which scenarios apply, and what came of each. Thread-safe. */
final class Judge {
  private final Implementation implementation;
  private final Declaration declaration;
  private final Applicability applicability;
  private final RunOptions options;
  private final RunListener listener;
  private final Map<UUID, List<Exchange>> transcripts = new ConcurrentHashMap<>();
  private final Map<Scenario, ScenarioResult> results = new ConcurrentHashMap<>();
  private volatile boolean ended;

  Judge(
      Implementation implementation,
      Declaration declaration,
      SpecVersion version,
      RunOptions options,
      RunListener listener) {
    this.implementation = implementation;
    this.declaration = declaration;
    this.applicability = new Applicability(declaration, version);
    this.options = options;
    this.listener = listener;
  }

  Declaration declaration() {
    return declaration;
  }

  /** A program for a scenario: one that ends for real has its process for itself. */
  Session open(Scenario scenario) {
    boolean ends =
        scenario.clauses().stream()
            .anyMatch(clause -> clause.capabilities().contains(Capability.EXIT));
    return ends ? implementation.openFresh() : implementation.open();
  }

  void requireToRun(Scenario scenario) {
    if (ended) {
      throw new LeftOut();
    }
    applicability.require(scenario);
  }

  void keep(UUID testCase, List<Exchange> transcript) {
    transcripts.put(testCase, transcript);
  }

  /** Takes the end of a test case: {@code thrown} is what ended it early, or {@code null}. */
  synchronized void judged(
      UUID testCase, Scenario scenario, @Nullable Throwable thrown, double seconds) {
    List<Exchange> performed = transcripts.getOrDefault(testCase, List.of());
    transcripts.remove(testCase);
    Verdict verdict = verdict(thrown);
    // Nobody asks how a scenario passed, and each collection of this JVM pays for what is kept.
    List<Exchange> transcript = verdict == Verdict.PASS ? List.of() : performed;
    String message = thrown == null ? "" : message(scenario, verdict, thrown);
    Expectation expectation = options.expectations().of(scenario);
    ScenarioResult result =
        new ScenarioResult(scenario, verdict, expectation, message, transcript, seconds);
    results.put(scenario, result);
    listener.judged(result);
    if (options.failFast() && !new Unexpected(options).of(result).isEmpty()) {
      ended = true;
    }
  }

  ScenarioResult resultOf(Scenario scenario) {
    ScenarioResult result = results.get(scenario);
    return result != null
        ? result
        : new ScenarioResult(
            scenario,
            Verdict.NOT_RUN,
            options.expectations().of(scenario),
            "the run ended before",
            List.of(),
            0);
  }

  private static Verdict verdict(@Nullable Throwable thrown) {
    if (thrown == null) {
      return Verdict.PASS;
    } else if (thrown instanceof NotApplicable) {
      return Verdict.NOT_APPLICABLE;
    } else if (thrown instanceof LeftOut) {
      return Verdict.NOT_RUN;
    } else if (thrown instanceof Inconclusive) {
      return Verdict.INCONCLUSIVE;
    } else if (thrown instanceof Mismatch) {
      return Verdict.FAIL;
    } else if (thrown instanceof SessionBroken.Crashed
        || thrown instanceof ImplementationNotStarted) {
      return Verdict.CRASH;
    } else if (thrown instanceof SessionBroken.TimedOut) {
      return Verdict.TIMEOUT;
    }
    return Verdict.ERROR;
  }

  private static String message(Scenario scenario, Verdict verdict, Throwable thrown) {
    String told = String.valueOf(thrown.getMessage());
    return switch (verdict) {
      case FAIL ->
          String.join(", ", scenario.clauses().stream().map(clause -> clause.id().value()).toList())
              + ": "
              + told;
      case ERROR ->
          thrown instanceof SessionBroken ? told : thrown.getClass().getSimpleName() + ": " + told;
      default -> told;
    };
  }

  /** The run ended before this scenario. */
  static final class LeftOut extends TestAbortedException {
    private static final long serialVersionUID = 1L;

    LeftOut() {
      super("the run ended before");
    }
  }
}
