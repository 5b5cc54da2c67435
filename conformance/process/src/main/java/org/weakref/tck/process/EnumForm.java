package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.weakref.spec.Ids;

/** A constant of an enumeration, by its name in kebab case. */
final class EnumForm<E extends Enum<E>> implements Form<E> {
  private final Class<E> type;
  private final Map<String, E> constants = new LinkedHashMap<>();

  EnumForm(Class<E> type) {
    this.type = type;
    for (E constant : type.getEnumConstants()) {
      constants.put(Ids.kebab(constant.name()), constant);
    }
  }

  @Override
  public JsonNode write(E value) {
    return TextNode.valueOf(Ids.kebab(value.name()));
  }

  @Override
  public E read(JsonNode json) throws Malformed {
    E constant = json.isTextual() ? constants.get(json.textValue()) : null;
    if (constant == null) {
      throw new Malformed(
          "no %s is called %s; known are %s"
              .formatted(
                  KebabCase.of(type).replace('-', ' '),
                  Excerpt.of(json),
                  String.join(", ", constants.keySet())));
    }
    return constant;
  }
}
