package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A component of a record, as a field of its object. */
final class Field {
  private final RecordComponent component;
  private final Forms forms;
  private final boolean mayBeAbsent;

  Field(RecordComponent component, Forms forms) {
    this.component = component;
    this.forms = forms;
    this.mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  String name() {
    return component.getName();
  }

  /** Its JSON in this record, or {@code null} where it is absent. */
  @Nullable JsonNode write(Object holder) {
    Object value;
    try {
      value = component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("a record of the waist that is closed", impossible);
    }
    return value == null ? null : form().write(value);
  }

  /** What it is in this object; {@code null} where it may be absent and is. */
  @Nullable Object readFrom(JsonNode object) throws Malformed {
    JsonNode json = object.get(name());
    if (json == null && mayBeAbsent) {
      return null;
    } else if (json == null) {
      throw new Malformed("the field '" + name() + "' is missing");
    }
    try {
      return form().read(json);
    } catch (Malformed inner) {
      throw inner.in(name());
    }
  }

  /** What it is where it stands without its name. */
  Object readAlone(JsonNode json) throws Malformed {
    return form().read(json);
  }

  // Looked up at each use: a command contains commands, whose forms are not there yet when it is
  // made.
  @SuppressWarnings("unchecked") // Made for the very type of the component.
  private Form<Object> form() {
    return (Form<Object>) forms.of(component.getGenericType());
  }
}
