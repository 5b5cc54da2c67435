package org.weakref.tck.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.weakref.spec.Capability;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.spi.Legible;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/** One run: which scenarios apply, and what came of each. Thread-safe. */
final class Judge {
  /** How often in a row an implementation may fail to start. */
  private static final int STARTS = 3;

  private static final int LONGEST_MESSAGE = 8000;
  private static final long ROOM = 32_000_000;

  private final Implementation implementation;
  private final Declaration declaration;
  private final Applicability applicability;
  private final RunOptions options;
  private final RunListener listener;
  private final Map<UUID, List<Exchange>> transcripts = new ConcurrentHashMap<>();
  private final Map<Scenario, ScenarioResult> results = new ConcurrentHashMap<>();

  /** What is known to fail now and then, and has passed each time so far. */
  private final Map<Scenario, ScenarioResult> undecided = new ConcurrentHashMap<>();

  private final AtomicInteger failedStarts = new AtomicInteger();
  private volatile @Nullable String ended;

  /** How many characters of answers may still be kept for the transcripts of this run. */
  private long room = ROOM;

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

  /**
   * Begins a program. The run ends when that was in vain some times in a row: what does not start
   * now will not start for any other scenario.
   */
  Session open(Scenario scenario) {
    try {
      Session session = endsForReal(scenario) ? implementation.openFresh() : implementation.open();
      failedStarts.set(0);
      return session;
    } catch (ImplementationNotStarted failed) {
      if (failedStarts.incrementAndGet() >= STARTS) {
        ended =
            "the run ended, because the implementation did not start "
                + STARTS
                + " times in a row: "
                + failed.getMessage();
      }
      throw failed;
    }
  }

  /** Whether its program ends for real, and so has its process for itself. */
  private static boolean endsForReal(Scenario scenario) {
    return scenario.clauses().stream()
        .anyMatch(clause -> clause.capabilities().contains(Capability.EXIT));
  }

  void requireToRun(Scenario scenario) {
    String why = ended;
    if (why != null) {
      throw new LeftOut(why);
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
    List<Exchange> transcript =
        verdict == Verdict.PASS && !options.transcripts() ? List.of() : kept(performed);
    String message =
        thrown == null ? "" : Legible.lines(message(scenario, verdict, thrown), LONGEST_MESSAGE);
    Expectation expectation = options.expectations().of(scenario);
    ScenarioResult result =
        new ScenarioResult(scenario, verdict, expectation, message, transcript, seconds);
    if (verdict == Verdict.PASS && expectation == Expectation.KNOWN_FLAKY) {
      undecided.put(scenario, result);
    } else if (verdict != Verdict.NOT_RUN || !undecided.containsKey(scenario)) {
      undecided.remove(scenario);
      settle(result);
    }
  }

  /** What would be worth another chance to fail: nothing where the run has ended. */
  Set<Scenario> undecided() {
    return ended == null ? Set.copyOf(undecided.keySet()) : Set.of();
  }

  /** Takes for a pass what has passed each time. */
  synchronized void settle() {
    undecided.values().forEach(this::settle);
    undecided.clear();
  }

  private void settle(ScenarioResult result) {
    results.put(result.scenario(), result);
    listener.judged(result);
    if (options.failFast() && !new Unexpected(options).of(result).isEmpty()) {
      ended = "the run ended at the first unexpected result";
    }
  }

  private List<Exchange> kept(List<Exchange> performed) {
    long length = 0;
    for (Exchange exchange : performed) {
      length += exchange.outcome().length() + exchange.events().toString().length();
    }
    if (length > room) {
      return List.of();
    }
    room -= length;
    return performed;
  }

  ScenarioResult resultOf(Scenario scenario) {
    ScenarioResult result = results.get(scenario);
    return result != null
        ? result
        : new ScenarioResult(
            scenario,
            Verdict.NOT_RUN,
            options.expectations().of(scenario),
            String.valueOf(ended),
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

    LeftOut(String why) {
      super(why);
    }
  }
}
