package org.weakref.tck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weakref.spec.Clause;
import org.weakref.tck.adapters.reference.JShellScript;
import org.weakref.tck.process.PythonScript;
import org.weakref.tck.process.PythonScript.Promise;
import org.weakref.tck.process.PythonScript.Step;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.programs.FuzzReport;

/**
 * A stand-alone script for a scenario: it performs the commands of the transcript, and holds the
 * runtime to what the scenario asks.
 */
final class Reproduction {
  private static final String PYTHON = "python";

  private final String language;
  private final List<String> remarks;
  private final List<Exchange> exchanges;

  private Reproduction(String language, List<String> remarks, List<Exchange> exchanges) {
    this.language = language;
    this.remarks = remarks;
    this.exchanges = exchanges.stream().filter(exchange -> !exchange.isOfTheCanary()).toList();
  }

  /** Of a scenario of a run whose transcript was kept. */
  static Reproduction of(RunReport report, ScenarioResult result) {
    List<String> remarks = new ArrayList<>();
    remarks.add(result.scenario().id() + " (" + result.scenario().location() + ")");
    for (Clause clause : result.scenario().clauses()) {
      remarks.add(clause.id() + ", since " + clause.since() + ": " + clause.text());
    }
    remarks.add(
        "%s %s: %s"
            .formatted(
                report.declaration().name(),
                report.declaration().version(),
                result.message().isEmpty() ? "it keeps this" : result.message()));
    return new Reproduction(report.declaration().language(), remarks, result.transcript());
  }

  /** Of a random program on which an implementation disagrees with the model. */
  static Reproduction of(Declaration declaration, FuzzReport.Found found) {
    List<String> remarks =
        List.of(
            found.id() + ", made smaller",
            "%s %s: %s"
                .formatted(
                    declaration.name(), declaration.version(), found.disagreement().message()));
    return new Reproduction(declaration.language(), remarks, found.disagreement().transcript());
  }

  /** Whether the script holds a runtime to anything. */
  boolean isJudging() {
    return exchanges.stream().anyMatch(exchange -> !exchange.expected().isEmpty());
  }

  /** The script, where there can be one. */
  Optional<String> script() {
    if (exchanges.isEmpty()) {
      return Optional.empty();
    }
    return PythonScript.of(remarks, exchanges.stream().map(Reproduction::step).toList());
  }

  /** The script for JShell, on the library of this project, where there can be one. */
  Optional<String> javaScript() {
    if (exchanges.isEmpty()) {
      return Optional.empty();
    }
    return JShellScript.of(remarks, exchanges.stream().map(Reproduction::javaStep).toList());
  }

  /** The same for a report, where the implementation speaks the language of the script. */
  Optional<ScenarioLine.Script> forReaders() {
    return language.equals(PYTHON)
        ? script().map(text -> new ScenarioLine.Script(PYTHON, text))
        : Optional.empty();
  }

  private static Step step(Exchange exchange) {
    Reply reply = exchange.reply();
    return new Step(
        exchange.command(),
        reply != null && reply.outcome() instanceof Outcome.Raised,
        exchange.expected().stream().map(e -> new Promise(e.words(), e.check())).toList());
  }

  private static JShellScript.Step javaStep(Exchange exchange) {
    Step step = step(exchange);
    return new JShellScript.Step(
        step.command(),
        step.mayFail(),
        step.promises().stream()
            .map(promise -> new JShellScript.Promise(promise.words(), promise.check()))
            .toList());
  }
}
