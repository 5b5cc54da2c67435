package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object: one field a component. A component that may be {@code null} is absent when
 * it is; everything else is always there, and nothing else is.
 */
final class RecordForm<R> implements Form<R> {
  private final List<Field> fields;
  private final Set<String> names = new LinkedHashSet<>();
  private final Constructor<? extends R> constructor;

  /**
   * The form of a record whose object has the {@code further} fields, which somebody else reads.
   */
  RecordForm(Class<? extends R> type, Forms forms, String... further) {
    RecordComponent[] components = type.getRecordComponents();
    fields = Arrays.stream(components).map(component -> new Field(component, forms)).toList();
    names.addAll(List.of(further));
    fields.forEach(field -> names.add(field.name()));
    constructor = canonical(type, components);
  }

  private static <R> Constructor<? extends R> canonical(
      Class<? extends R> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new LinkageError("a record without its constructor: " + type, impossible);
    }
  }

  /** How many components there are. */
  int size() {
    return fields.size();
  }

  /** The first component. */
  Field first() {
    return fields.get(0);
  }

  @Override
  public ObjectNode write(R value) {
    return write(value, JsonNodeFactory.instance.objectNode());
  }

  /** Adds the fields to an object. */
  ObjectNode write(R value, ObjectNode object) {
    for (Field field : fields) {
      JsonNode json = field.write(value);
      if (json != null) {
        object.set(field.name(), json);
      }
    }
    return object;
  }

  @Override
  public R read(JsonNode json) throws Malformed {
    if (!json.isObject()) {
      throw new Malformed("not an object: " + Excerpt.of(json));
    }
    refuseOthers(json, names);
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).readFrom(json);
    }
    return make(values);
  }

  /** Refuses fields that nobody knows. */
  static void refuseOthers(JsonNode json, Collection<String> known) throws Malformed {
    for (var field : json.properties()) {
      if (!known.contains(field.getKey())) {
        throw new Malformed(
            "nobody knows the field '%s'; known are %s"
                .formatted(Excerpt.of(field.getKey(), 40), String.join(", ", known)));
      }
    }
  }

  /** The record of these components. */
  R make(@Nullable Object... values) throws Malformed {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException reason) {
        throw new Malformed(String.valueOf(reason.getMessage()));
      }
      throw new IllegalStateException("a record that cannot be made", refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("a record of the waist that is closed", impossible);
    }
  }
}
