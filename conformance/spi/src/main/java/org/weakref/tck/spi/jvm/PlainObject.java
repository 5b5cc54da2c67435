package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionError;

/** An instance of an ordinary class, with attributes of its own: equal to itself alone. */
class PlainObject implements Attributes, Subject {
  private final Map<String, Object> attributes = new ConcurrentHashMap<>();

  @Override
  public Object attribute(String name) {
    Object value = attributes.get(name);
    if (value == null) {
      throw new SessionError("AttributeError", "no attribute '" + name + "'");
    }
    return value;
  }

  @Override
  public void attribute(String name, @Nullable Object value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }

  @Override
  public boolean hasAttribute(String name) {
    return attributes.containsKey(name);
  }

  @Override
  public List<String> attributeNames() {
    return new ArrayList<>(attributes.keySet());
  }
}
