package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.weakref.spec.SpecVersion;

/** The schemas as they are published. */
final class Schemas {
  static final Schemas REQUEST = new Schemas("request.schema.json");
  static final Schemas ANSWER = new Schemas("answer.schema.json");

  private final JsonNode document;
  private final Schema schema;

  private Schemas(String file) {
    this.document = read(file);
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(document);
  }

  private static JsonNode read(String file) {
    try (InputStream in =
        Objects.requireNonNull(SpecVersion.class.getResourceAsStream("protocol/" + file))) {
      return new ObjectMapper().readTree(in);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  JsonNode document() {
    return document;
  }

  /** What is wrong with a line; empty when it is valid. */
  List<String> faults(String line) {
    return schema.validate(line, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
