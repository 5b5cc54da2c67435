package org.weakref.tck.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.weakref.spec.Capability;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Level;

/**
 * What came of a run, as data: {@code results.ndjson}, and the one object of {@code run --json}.
 * The schema is {@code results.schema.json} of the protocol.
 */
public final class ResultsFile {
  /** The version of the form. */
  public static final int SCHEMA = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunReport report;
  private final RunOptions options;
  private final Catalogue catalogue;

  /** The results of this run, made with these options. */
  public ResultsFile(RunReport report, RunOptions options, Catalogue catalogue) {
    this.report = report;
    this.options = options;
    this.catalogue = catalogue;
  }

  /** Writes header, a line a scenario, and footer. A file without footer is truncated. */
  public void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      line(out, header());
      for (ScenarioResult result : report.results()) {
        line(out, scenario(result));
      }
      line(out, footer());
    }
  }

  /** The run in one object. */
  public String summary() {
    ObjectNode summary = JSON.createObjectNode();
    summary
        .putObject("implementation")
        .put("name", report.declaration().name())
        .put("version", report.declaration().version());
    putFigures(summary);
    return summary.toString();
  }

  private static void line(BufferedWriter out, ObjectNode node) throws IOException {
    out.write(node.toString());
    out.write('\n');
  }

  private ObjectNode header() {
    ObjectNode header = JSON.createObjectNode().put("type", "header").put("schema", SCHEMA);
    ObjectNode implementation = header.putObject("implementation");
    implementation.put("name", report.declaration().name());
    implementation.put("version", report.declaration().version());
    implementation.put("language", report.declaration().language());
    implementation.put("specVersion", report.declaration().specVersion().toString());
    implementation.put("reclamation", report.declaration().reclamation().id());
    ArrayNode capabilities = implementation.putArray("capabilities");
    report.declaration().capabilities().stream()
        .map(Capability::id)
        .sorted()
        .forEach(capabilities::add);
    header.put("specVersion", report.specVersion().toString());
    header.put("level", options.level().name());
    ObjectNode selection = header.putObject("selection");
    options.selection().run().forEach(selection.putArray("run")::add);
    options.selection().skip().forEach(selection.putArray("skip")::add);
    return header;
  }

  private static ObjectNode scenario(ScenarioResult result) {
    ObjectNode node =
        JSON.createObjectNode()
            .put("type", "scenario")
            .put("id", result.scenario().id().toString());
    node.put("title", result.scenario().title())
        .put("rule", result.scenario().rule())
        .put("location", result.scenario().location());
    ArrayNode clauses = node.putArray("clauses");
    result.scenario().clauses().forEach(clause -> clauses.add(clause.id().value()));
    node.put("verdict", result.verdict().id());
    node.put("expectation", result.expectation().name().toLowerCase(Locale.ROOT));
    node.put("message", result.message());
    ArrayNode exchanges = node.putArray("commands");
    if (result.verdict() != Verdict.PASS) {
      result.transcript().forEach(exchange -> exchanges.add(exchange(exchange)));
    }
    return node.put("seconds", rounded(result.seconds()));
  }

  private static ObjectNode exchange(Exchange exchange) {
    ObjectNode node = JSON.createObjectNode().put("command", Words.of(exchange.command()));
    node.put("outcome", exchange.reply().outcome().toString());
    ArrayNode events = node.putArray("events");
    exchange.reply().events().forEach(event -> events.add(event.toString()));
    return node;
  }

  private ObjectNode footer() {
    ObjectNode footer = JSON.createObjectNode().put("type", "footer");
    putFigures(footer);
    report.unexpected().forEach(footer.putArray("reasons")::add);
    return footer.put("exit", report.exitCode());
  }

  private void putFigures(ObjectNode node) {
    node.put("scenarios", report.results().size());
    ObjectNode verdicts = node.putObject("verdicts");
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict.id(), report.count(verdict));
    }
    node.put("unexpected", report.unexpected().size());
    ObjectNode clauses = node.putObject("clauses");
    for (Map.Entry<Level, RunReport.Tally> entry : report.clauses(catalogue).entrySet()) {
      RunReport.Tally tally = entry.getValue();
      clauses
          .putObject(entry.getKey().name())
          .put("total", tally.total())
          .put("tested", tally.tested())
          .put("kept", tally.kept());
    }
    node.put("seconds", rounded(report.seconds()));
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
