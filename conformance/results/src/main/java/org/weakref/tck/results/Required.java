package org.weakref.tck.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line has to say. A message names the field, and the reader adds file and line. */
final class Required {
  private Required() {}

  static <T> T field(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + name + "' is missing");
    }
    return value;
  }

  static <T> List<T> list(String name, @Nullable List<T> value) {
    return List.copyOf(field(name, value));
  }
}
