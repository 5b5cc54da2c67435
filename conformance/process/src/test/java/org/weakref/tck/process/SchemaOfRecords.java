package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Ids;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operation;

/** What the schemas have to say of the records and enumerations, apart from their descriptions. */
final class SchemaOfRecords {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaOfRecords() {}

  /** A record as a closed object; {@code key} tells it apart where it is not {@code null}. */
  static ObjectNode object(Class<?> record, @Nullable String key) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    if (key != null) {
      properties.putObject(key).put("const", KebabCase.of(record));
      required.add(key);
    }
    for (RecordComponent component : record.getRecordComponents()) {
      properties.set(component.getName(), type(component.getGenericType()));
      if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(component.getName());
      }
    }
    schema.put("additionalProperties", false);
    if (record == Command.Operate.class) {
      schema.set("allOf", operandCounts());
    }
    return schema;
  }

  /** A record as an object with one field, named like it. */
  static ObjectNode tagged(Class<?> record) {
    RecordComponent[] components = record.getRecordComponents();
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema
        .putObject("properties")
        .set(
            KebabCase.of(record),
            components.length == 1 ? type(components[0].getGenericType()) : object(record, null));
    schema.putArray("required").add(KebabCase.of(record));
    return schema.put("additionalProperties", false);
  }

  static ObjectNode enumeration(Class<? extends Enum<?>> type) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode constants = schema.putArray("enum");
    for (Enum<?> constant : type.getEnumConstants()) {
      constants.add(Ids.kebab(constant.name()));
    }
    return schema;
  }

  /** One of the records of a family. */
  static ObjectNode oneOf(Class<?> family) {
    ObjectNode schema = JSON.objectNode();
    ArrayNode choices = schema.putArray("oneOf");
    for (Class<?> record : family.getPermittedSubclasses()) {
      choices.add(reference(KebabCase.of(record)));
    }
    return schema;
  }

  private static JsonNode type(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic);
    } else if (type == String.class) {
      return JSON.objectNode().put("type", "string");
    } else if (type == long.class) {
      return JSON.objectNode().put("type", "integer");
    } else if (type == int.class) {
      return JSON.objectNode()
          .put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
    } else if (type == SpecVersion.class) {
      return JSON.objectNode()
          .put("type", "string")
          .put("pattern", "^[0-9]{1,4}(\\.[0-9]{1,4}){1,2}$");
    }
    return reference(KebabCase.of((Class<?>) type));
  }

  private static JsonNode collection(ParameterizedType type) {
    Type[] parts = type.getActualTypeArguments();
    if (type.getRawType() == java.util.Map.class) {
      ObjectNode schema = JSON.objectNode().put("type", "object");
      return schema.set("additionalProperties", type(parts[1]));
    }
    ObjectNode schema = JSON.objectNode().put("type", "array");
    schema.set("items", type(parts[0]));
    return type.getRawType() == java.util.Set.class ? schema.put("uniqueItems", true) : schema;
  }

  private static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private static ArrayNode operandCounts() {
    ArrayNode rules = JSON.arrayNode();
    new TreeMap<>(
            Arrays.stream(Operation.values()).collect(Collectors.groupingBy(Operation::operands)))
        .forEach((count, operations) -> rules.add(operandCount(count, operations)));
    return rules;
  }

  private static ObjectNode operandCount(int count, List<Operation> operations) {
    ObjectNode rule = JSON.objectNode();
    ArrayNode ids = JSON.arrayNode();
    operations.forEach(operation -> ids.add(operation.id()));
    rule.putObject("if").putObject("properties").putObject("operation").set("enum", ids);
    rule.putObject("then")
        .putObject("properties")
        .putObject("operands")
        .put("minItems", count)
        .put("maxItems", count);
    return rule;
  }
}
