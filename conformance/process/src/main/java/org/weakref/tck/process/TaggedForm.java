package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One of the records of a sealed interface, as an object with one field, named like the record. A
 * record of one component is that component: {@code {"printed":"text"}}.
 */
final class TaggedForm<T> implements Form<T> {
  private final Map<String, RecordForm<T>> records = new TreeMap<>();

  TaggedForm(Class<T> family, Forms forms) {
    for (Class<?> record : family.getPermittedSubclasses()) {
      records.put(KebabCase.of(record), new RecordForm<>(record.asSubclass(family), forms));
    }
  }

  @Override
  public JsonNode write(T value) {
    String tag = KebabCase.of(value.getClass());
    RecordForm<T> record = Objects.requireNonNull(records.get(tag));
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    return object.set(tag, record.size() == 1 ? record.first().write(value) : record.write(value));
  }

  @Override
  public T read(JsonNode json) throws Malformed {
    if (!json.isObject() || json.size() != 1) {
      throw new Malformed("not an object with exactly one of " + tags());
    }
    String tag = json.fieldNames().next();
    RecordForm<T> record = records.get(tag);
    if (record == null) {
      throw new Malformed("not one of " + tags() + ": '" + Excerpt.of(tag, 40) + "'");
    }
    JsonNode content = json.get(tag);
    try {
      return record.size() == 1
          ? record.make(record.first().readAlone(content))
          : record.read(content);
    } catch (Malformed inner) {
      throw inner.in(tag);
    }
  }

  private String tags() {
    return String.join(", ", records.keySet());
  }
}
