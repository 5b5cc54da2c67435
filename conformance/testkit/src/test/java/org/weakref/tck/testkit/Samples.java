package org.weakref.tck.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weakref.spec.Capability;
import org.weakref.spec.Clause;
import org.weakref.spec.ClauseId;
import org.weakref.spec.Level;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.results.Expectation;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Declaration;

/** Clauses, scenarios and results to test with. */
final class Samples {
  private Samples() {}

  static Clause clause(String id, Level level) {
    return new Clause(
        new ClauseId(id),
        "callbacks",
        "A promise.",
        level,
        new SpecVersion(3, 4),
        List.of("library-weakref"),
        Reclamation.EVENTUAL,
        Set.of(Capability.CALLBACK),
        Optional.empty(),
        "the order.",
        Set.of(),
        Optional.empty());
  }

  static Scenario scenario(String title, Level level) {
    return new Scenario(
        ScenarioId.of("callbacks", title),
        title,
        "A rule",
        "callbacks/order.feature",
        7,
        List.of(clause("callback-newest-first", level)));
  }

  static ScenarioResult result(Verdict verdict, Expectation expectation, Level level) {
    return new ScenarioResult(
        scenario("Two callbacks run newest first", level),
        verdict,
        expectation,
        "told",
        List.of(),
        0);
  }

  static Declaration declaration(
      SpecVersion version, Reclamation reclamation, Capability... capabilities) {
    return new Declaration("Sample", "1", "java", version, reclamation, Set.of(capabilities));
  }

  static RunReport report(ScenarioResult... results) {
    List<ScenarioResult> list = List.of(results);
    return new RunReport(
        declaration(new SpecVersion(3, 14), Reclamation.ON_REQUEST),
        new SpecVersion(3, 14),
        list,
        new Unexpected(RunOptions.DEFAULT).of(List.of(), list, new SpecVersion(3, 14)),
        Instant.EPOCH,
        0,
        1);
  }
}
