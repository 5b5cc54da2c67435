package org.weakref.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.weakref.spec.Capability;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;

/** The site as data. Its schema is {@code site.schema.json} of the protocol. */
final class SiteJson {
  /** The version of the form. */
  static final int SCHEMA = 1;

  private static final ObjectWriter WRITER = new JsonMapper().writerWithDefaultPrettyPrinter();
  private static final JsonMapper JSON = new JsonMapper();

  private final Board board;

  SiteJson(Board board) {
    this.board = board;
  }

  static String schema() {
    try (InputStream in =
        Objects.requireNonNull(Catalogue.class.getResourceAsStream("protocol/site.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All clauses, and how each implementation stands with them. */
  String index() {
    ObjectNode index = JSON.createObjectNode().put("type", "index").put("schema", SCHEMA);
    ArrayNode implementations = index.putArray("implementations");
    board.judged().forEach(judged -> implementations.add(implementation(judged)));
    ArrayNode clauses = index.putArray("clauses");
    for (Clause clause : board.clauses()) {
      ObjectNode node = clauses.addObject();
      node.put("id", clause.id().value()).put("chapter", clause.chapter());
      node.put("level", clause.level().name());
      node.put("address", "clauses/" + clause.id().value() + ".html");
      ObjectNode states = node.putObject("states");
      board.judged().forEach(judged -> states.put(judged.slug(), judged.state(clause).id()));
    }
    return text(index);
  }

  private static ObjectNode implementation(Judged judged) {
    ObjectNode node = JSON.createObjectNode().put("id", judged.slug());
    node.put("name", judged.name()).put("version", judged.version());
    node.put("language", judged.language());
    node.put("specVersion", judged.judgedBy());
    node.put("reclamation", judged.reclamation());
    node.put("started", judged.started());
    return node.put("address", "implementations/" + judged.slug() + ".html");
  }

  /** A clause and all that came of it. */
  String clause(ClausePage page) {
    Clause clause = page.clause();
    ObjectNode node = JSON.createObjectNode().put("type", "clause").put("schema", SCHEMA);
    node.put("id", clause.id().value()).put("chapter", clause.chapter());
    node.put("text", clause.text()).put("level", clause.level().name());
    node.put("since", clause.since().toString());
    clause.sources().forEach(node.putArray("source")::add);
    node.put("reclamation", clause.reclamation().id());
    ArrayNode capabilities = node.putArray("capability");
    clause.capabilities().stream().map(Capability::id).sorted().forEach(capabilities::add);
    clause.surface().ifPresent(surface -> node.put("surface", surface));
    node.put("check", clause.check());
    ArrayNode decisions = node.putArray("decisions");
    page.decisions().forEach(decision -> decisions.add(decision.id()));
    ArrayNode verdicts = node.putArray("verdicts");
    page.rows().forEach(row -> verdicts.add(verdict(row)));
    ArrayNode scenarios = node.putArray("scenarios");
    page.examples().forEach(proof -> scenarios.add(scenario(proof)));
    if (board.mutants() != null) {
      ArrayNode mutants = node.putArray("mutants");
      page.kills().forEach(kill -> mutants.add(mutant(kill)));
    }
    return text(node);
  }

  private static ObjectNode mutant(Mutants.Kill kill) {
    ObjectNode node = JSON.createObjectNode().put("name", kill.name()).put("fault", kill.fault());
    node.put("origin", kill.origin()).put("scenarios", kill.scenarios());
    return node.put("meant", kill.isMeant());
  }

  private static ObjectNode verdict(ClausePage.Row row) {
    ObjectNode node = JSON.createObjectNode().put("implementation", row.judged().slug());
    node.put("state", row.state().id()).put("passed", row.passed()).put("applicable", row.of());
    ArrayNode findings = node.putArray("findings");
    row.findings().forEach(finding -> findings.add(finding.number()));
    return node;
  }

  private static ObjectNode scenario(ClausePage.Proof proof) {
    ObjectNode node = JSON.createObjectNode().put("title", proof.example().title());
    node.put("rule", proof.example().rule()).put("location", proof.example().location());
    node.put("times", proof.times());
    ArrayNode findings = node.putArray("findings");
    for (Finding finding : proof.findings()) {
      ObjectNode found = findings.addObject().put("number", finding.number());
      found.put("verdict", finding.verdict()).put("message", finding.message());
      if (finding.cause() != null) {
        found.put("cause", finding.cause());
      }
      found.put("repeat", finding.repeat());
    }
    return node;
  }

  private static String text(ObjectNode node) {
    try {
      return WRITER.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
