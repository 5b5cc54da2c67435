package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * An object whose fields are names that the program chose. Written in the order of the names: the
 * maps of the waist have no order of their own, and the same command is to be the same line.
 */
final class MapForm<T> implements Form<Map<String, T>> {
  private final Form<T> value;

  MapForm(Form<T> value) {
    this.value = value;
  }

  @Override
  public JsonNode write(Map<String, T> map) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    new TreeMap<>(map).forEach((name, item) -> object.set(name, value.write(item)));
    return object;
  }

  @Override
  public Map<String, T> read(JsonNode json) throws Malformed {
    if (!json.isObject()) {
      throw new Malformed("not an object: " + Excerpt.of(json));
    }
    Map<String, T> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      try {
        map.put(field.getKey(), value.read(field.getValue()));
      } catch (Malformed inner) {
        throw inner.in(Excerpt.of(field.getKey(), 40));
      }
    }
    return map;
  }
}
