package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionError;

/** Attributes that stand in a table: all that a class has to give is the table. */
public interface AttributeTable extends Attributes {
  /** The attributes of this object, by name; the same map each time, and thread-safe. */
  Map<String, Object> table();

  @Override
  default Object attribute(String name) {
    Object value = table().get(name);
    if (value == null) {
      throw new SessionError("AttributeError", "no attribute '" + name + "'");
    }
    return value;
  }

  @Override
  default void attribute(String name, @Nullable Object value) {
    if (value == null) {
      table().remove(name);
    } else {
      table().put(name, value);
    }
  }

  @Override
  default boolean hasAttribute(String name) {
    return table().containsKey(name);
  }

  @Override
  default List<String> attributeNames() {
    return List.copyOf(table().keySet());
  }
}
