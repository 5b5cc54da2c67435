package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One of the records of a sealed interface, told apart by a field of the object: {@code
 * {"command":"drop","name":"song"}}.
 */
final class KeyedForm<T> implements Form<T> {
  private final String key;
  private final Map<String, RecordForm<T>> records = new TreeMap<>();

  KeyedForm(Class<T> family, String key, Forms forms) {
    this.key = key;
    for (Class<?> record : family.getPermittedSubclasses()) {
      records.put(KebabCase.of(record), new RecordForm<>(record.asSubclass(family), forms, key));
    }
  }

  @Override
  public JsonNode write(T value) {
    String name = KebabCase.of(value.getClass());
    ObjectNode object = JsonNodeFactory.instance.objectNode().put(key, name);
    return Objects.requireNonNull(records.get(name)).write(value, object);
  }

  @Override
  public T read(JsonNode json) throws Malformed {
    if (!json.isObject()) {
      throw new Malformed("not an object: " + Excerpt.of(json));
    }
    JsonNode name = json.get(key);
    if (name == null) {
      throw new Malformed("the field '" + key + "' is missing");
    }
    RecordForm<T> record = name.isTextual() ? records.get(name.textValue()) : null;
    if (record == null) {
      throw new Malformed(
              "%s is not known; known are %s"
                  .formatted(Excerpt.of(name), String.join(", ", records.keySet())))
          .in(key);
    }
    return record.read(json);
  }
}
