package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Value;

/** Values of the suite as Java objects, and scalars the other way round. */
final class Literals {
  private Literals() {}

  static @Nullable Object toJava(Value value) {
    if (value instanceof Value.None) {
      return null;
    } else if (value instanceof Value.Truth truth) {
      return truth.value();
    } else if (value instanceof Value.Whole whole) {
      return whole.value();
    } else if (value instanceof Value.Real real) {
      return real.value();
    } else if (value instanceof Value.Text text) {
      return text.value();
    } else if (value instanceof Value.Items items) {
      List<@Nullable Object> list = new ArrayList<>();
      items.values().forEach(item -> list.add(toJava(item)));
      return list;
    }
    throw new IllegalArgumentException("not a literal: " + value);
  }

  /** The value of a scalar, or {@code null} for an object that is none. */
  static @Nullable Value scalar(@Nullable Object object) {
    if (object == null) {
      return Value.NONE;
    } else if (object instanceof Boolean truth) {
      return Value.of((boolean) truth);
    } else if (object instanceof Long || object instanceof Integer) {
      return Value.of(((Number) object).longValue());
    } else if (object instanceof Double real) {
      return new Value.Real(real);
    } else if (object instanceof String text) {
      return Value.of(text);
    }
    return null;
  }
}
