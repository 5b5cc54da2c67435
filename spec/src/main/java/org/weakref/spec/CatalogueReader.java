package org.weakref.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code index.yaml} and the chapters that it names, and refuses whatever it does not know.
 */
final class CatalogueReader {
  /** Opens a file of the catalogue by name, or gives {@code null} when there is none. */
  interface Files {
    @Nullable InputStream open(String name);
  }

  private static final Set<String> CHAPTER_KEYS =
      Set.of("chapter", "title", "about", "requires", "untested", "clauses");
  private static final Set<String> CLAUSE_KEYS =
      Set.of(
          "id",
          "text",
          "level",
          "since",
          "source",
          "reclamation",
          "capability",
          "surface",
          "check",
          "requires",
          "untested");

  private final YAMLMapper yaml = new YAMLMapper();
  private final Files files;
  private final Digest digest = new Digest();

  CatalogueReader(Files files) {
    this.files = files;
  }

  Catalogue read() {
    List<Chapter> chapters = new ArrayList<>();
    for (JsonNode name : required(document("index.yaml"), "chapters", "index.yaml")) {
      chapters.add(chapter(name.asText()));
    }
    return new Catalogue(chapters, digest.hex());
  }

  private Chapter chapter(String id) {
    String file = id + ".yaml";
    JsonNode node = document(file);
    refuseUnknown(node, CHAPTER_KEYS, file);
    if (!text(node, "chapter", file).equals(id)) {
      throw new CatalogueException(
          file + ": the chapter calls itself '" + text(node, "chapter", file) + "'");
    }
    Optional<String> untested = optional(node, "untested");
    List<String> requires = node.has("requires") ? texts(node, "requires", file) : List.of();
    List<Clause> clauses = new ArrayList<>();
    for (JsonNode clause : required(node, "clauses", file)) {
      clauses.add(clause(clause, id, requires, untested, file));
    }
    return new Chapter(
        id, text(node, "title", file), text(node, "about", file), untested, List.copyOf(clauses));
  }

  private Clause clause(
      JsonNode node,
      String chapter,
      List<String> chapterRequires,
      Optional<String> chapterUntested,
      String file) {
    String where = file + ", clause " + text(node, "id", file);
    refuseUnknown(node, CLAUSE_KEYS, where);
    try {
      Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
      texts(node, "capability", where).forEach(id -> capabilities.add(Capability.of(id)));
      return new Clause(
          new ClauseId(text(node, "id", where)),
          chapter,
          text(node, "text", where),
          Level.valueOf(text(node, "level", where)),
          SpecVersion.of(text(node, "since", where)),
          texts(node, "source", where),
          Reclamation.of(text(node, "reclamation", where)),
          Set.copyOf(capabilities),
          optional(node, "surface"),
          text(node, "check", where),
          prerequisites(node, chapterRequires, where),
          optional(node, "untested").or(() -> chapterUntested));
    } catch (IllegalArgumentException e) {
      throw new CatalogueException(where + ": " + e.getMessage());
    }
  }

  /** What a clause requires, and what its chapter does; none requires itself. */
  private static Set<ClauseId> prerequisites(
      JsonNode node, List<String> chapterRequires, String where) {
    Set<ClauseId> all = new LinkedHashSet<>();
    chapterRequires.forEach(id -> all.add(new ClauseId(id)));
    if (node.has("requires")) {
      texts(node, "requires", where).forEach(id -> all.add(new ClauseId(id)));
    }
    all.remove(new ClauseId(text(node, "id", where)));
    return Collections.unmodifiableSet(all);
  }

  private JsonNode document(String file) {
    try (InputStream in = files.open(file)) {
      if (in == null) {
        throw new CatalogueException(file + ": no such file in the catalogue");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      digest.add(file, text);
      return yaml.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new CatalogueException(
          file + ", line " + line + ": not YAML: " + firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new CatalogueException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  private static void refuseUnknown(JsonNode node, Set<String> known, String where) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new CatalogueException(
          where + ": unknown key " + unknown + " (known: " + new TreeSet<>(known) + ")");
    }
  }

  private static JsonNode required(JsonNode node, String key, String where) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw new CatalogueException(where + ": '" + key + "' is missing");
    }
    return value;
  }

  private static String text(JsonNode node, String key, String where) {
    String text = required(node, key, where).asText().strip();
    if (text.isEmpty()) {
      throw new CatalogueException(where + ": '" + key + "' is empty");
    }
    return text;
  }

  private static Optional<String> optional(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::asText).map(String::strip);
  }

  private static List<String> texts(JsonNode node, String key, String where) {
    List<String> texts = new ArrayList<>();
    required(node, key, where).forEach(item -> texts.add(item.asText()));
    if (texts.isEmpty()) {
      throw new CatalogueException(where + ": '" + key + "' is empty");
    }
    return List.copyOf(texts);
  }
}
