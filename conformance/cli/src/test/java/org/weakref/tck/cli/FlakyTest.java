package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.weakref.tck.mutants.Mutant;
import org.weakref.tck.mutants.Mutants;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Session;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;

/** What is known to fail now and then has the same verdict in each run. */
class FlakyTest {
  private static final Suite SUITE = Suite.load();
  private static final String SCENARIO = "callbacks/three-callbacks-run-newest-first";
  private static final Mutant BROKEN =
      Mutants.all().stream().filter(m -> m.name().equals("oldest first")).findFirst().orElseThrow();

  /** The model, but for one session in so many, which runs callbacks oldest first. */
  private static final class Moody implements Implementation {
    private final Implementation right = new OracleImplementation();
    private final Implementation wrong = BROKEN.start().get();
    private final AtomicInteger sessions = new AtomicInteger();
    private final int period;

    Moody(int period) {
      this.period = period;
    }

    @Override
    public Declaration declaration() {
      return right.declaration();
    }

    @Override
    public Session open() {
      return sessions.incrementAndGet() % period == 0 ? wrong.open() : right.open();
    }
  }

  private static RunReport run(Moody moody, String line, RunListener listener) {
    RunOptions options =
        RunOptions.DEFAULT
            .with(new Selection(List.of(SCENARIO), List.of()))
            .with(Expectations.parse(List.of(line), "known.txt"));
    return SUITE.run(moody, options, listener);
  }

  @Test
  void itIsJudgedAgainUntilItFails() {
    RunReport report =
        run(new Moody(4), "flaky " + SCENARIO + " | expected [ | a mood", RunListener.NONE);
    assertThat(report.results()).extracting(ScenarioResult::verdict).containsOnly(Verdict.FAIL);
    assertThat(report.exitCode()).as("the failure is known").isZero();
  }

  @Test
  void whoListensHearsOneVerdictOfIt() {
    List<Verdict> heard = new ArrayList<>();
    run(new Moody(4), "flaky " + SCENARIO + " | | a mood", result -> heard.add(result.verdict()));
    assertThat(heard).containsExactly(Verdict.FAIL);
  }

  @Test
  void whatPassesEachTimeHasPassed() {
    Moody moody = new Moody(Integer.MAX_VALUE);
    RunReport report = run(moody, "flaky " + SCENARIO + " | | a mood", RunListener.NONE);
    assertThat(report.results()).extracting(ScenarioResult::verdict).containsOnly(Verdict.PASS);
    assertThat(report.exitCode()).as("a mood may not come").isZero();
    assertThat(moody.sessions).as("how often it had the chance to fail").hasValue(50);
  }

  @Test
  void whatIsKnownToFailEachTimeHasOneChance() {
    Moody moody = new Moody(4);
    RunReport report = run(moody, SCENARIO + " | | no mood", RunListener.NONE);
    assertThat(report.unexpected()).containsExactly("unexpected pass: " + SCENARIO);
    assertThat(moody.sessions).as("how often it had the chance to fail").hasValue(1);
  }
}
