package org.weakref.tck.testkit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weakref.spec.Capability;
import org.weakref.tck.results.Footer;
import org.weakref.tck.results.Header;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.ScenarioLine;
import org.weakref.tck.results.Subject;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Declaration;

/** What came of a run, as data: a result file, and the one object of {@code run --json}. */
public final class ResultsFile {
  private static final JsonMapper JSON = new JsonMapper();

  private final RunReport report;
  private final RunOptions options;
  private final Function<ScenarioResult, Optional<ScenarioLine.Script>> scripts;
  private final Results results;

  /**
   * The results of this run.
   *
   * @param options those that it was made with, known failures included
   * @param repeat the words that repeat it on the same implementation
   */
  public ResultsFile(RunReport report, RunOptions options, Suite suite, String repeat) {
    this(report, options, suite, repeat, result -> Optional.empty());
  }

  /** The same, with what shows a failure without the suite. */
  public ResultsFile(
      RunReport report,
      RunOptions options,
      Suite suite,
      String repeat,
      Function<ScenarioResult, Optional<ScenarioLine.Script>> scripts) {
    this.report = report;
    this.options = options;
    this.scripts = scripts;
    List<ScenarioLine> lines = report.results().stream().map(this::line).toList();
    this.results =
        new Results(
            header(suite, repeat),
            lines,
            Footer.of(
                suite.catalogue(),
                lines,
                report.unexpected(),
                rounded(report.seconds()),
                report.restarts()));
  }

  /** Writes the result file. */
  public void write(Path file) throws IOException {
    results.write(file);
  }

  /** The results themselves. */
  public Results results() {
    return results;
  }

  /** The run in one object. */
  public String summary() {
    ObjectNode summary = JSON.createObjectNode();
    summary
        .putObject("implementation")
        .put("name", report.declaration().name())
        .put("version", report.declaration().version());
    ObjectNode figures = JSON.valueToTree(results.footer());
    figures.remove(List.of("type", "reasons", "exit"));
    return summary.setAll(figures).toString();
  }

  private Header header(Suite suite, String repeat) {
    return new Header(
        Header.SCHEMA,
        subject(report.declaration()),
        suite.digest(),
        report.specVersion().toString(),
        options.level().name(),
        new Header.Selected(options.selection().run(), options.selection().skip()),
        options.selection().shard().orElse(null),
        report.started().toString(),
        repeat);
  }

  private static Subject subject(Declaration declaration) {
    return new Subject(
        declaration.name(),
        declaration.version(),
        declaration.language(),
        declaration.specVersion().toString(),
        declaration.reclamation().id(),
        declaration.capabilities().stream().map(Capability::id).sorted().toList());
  }

  private ScenarioLine line(ScenarioResult result) {
    Scenario scenario = result.scenario();
    boolean passed = result.verdict() == Verdict.PASS;
    return new ScenarioLine(
        scenario.id().toString(),
        scenario.title(),
        scenario.rule(),
        scenario.location(),
        scenario.clauses().stream().map(clause -> clause.id().value()).toList(),
        result.verdict(),
        result.expectation(),
        options.expectations().cause(scenario).orElse(null),
        options.expectations().issue(scenario).orElse(null),
        result.message(),
        passed ? List.of() : result.transcript().stream().map(ResultsFile::performed).toList(),
        result.verdict().isBroken() ? scripts.apply(result).orElse(null) : null,
        !new Unexpected(options).of(result).isEmpty(),
        rounded(result.seconds()));
  }

  private static ScenarioLine.Performed performed(Exchange exchange) {
    return new ScenarioLine.Performed(
        Words.of(exchange.command()),
        exchange.outcome(),
        exchange.events().stream().map(Object::toString).toList());
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
