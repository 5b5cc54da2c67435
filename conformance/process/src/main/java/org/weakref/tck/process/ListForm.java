package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/** A list of which each element has one form. */
final class ListForm<T> implements Form<List<T>> {
  private final Form<T> element;

  ListForm(Form<T> element) {
    this.element = element;
  }

  @Override
  public JsonNode write(List<T> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
    values.forEach(value -> array.add(element.write(value)));
    return array;
  }

  @Override
  public List<T> read(JsonNode json) throws Malformed {
    if (!json.isArray()) {
      throw new Malformed("not a list: " + Excerpt.of(json));
    }
    List<T> values = new ArrayList<>(json.size());
    for (int i = 0; i < json.size(); i++) {
      try {
        values.add(element.read(json.get(i)));
      } catch (Malformed inner) {
        throw inner.at(i);
      }
    }
    return values;
  }
}
