package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list without repetition. Written in the order of its texts: the same set is the same line. */
final class SetForm<T> implements Form<Set<T>> {
  private final Form<T> element;
  private final Form<List<T>> list;

  SetForm(Form<T> element) {
    this.element = element;
    this.list = new ListForm<>(element);
  }

  @Override
  public JsonNode write(Set<T> values) {
    Comparator<T> byText = Comparator.comparing(value -> element.write(value).asText());
    return list.write(values.stream().sorted(byText).toList());
  }

  @Override
  public Set<T> read(JsonNode json) throws Malformed {
    List<T> values = list.read(json);
    Set<T> set = new LinkedHashSet<>(values);
    if (set.size() < values.size()) {
      throw new Malformed("something stands there twice: " + Excerpt.of(json));
    }
    return set;
  }
}
