package org.weakref.tck.adapters.reference;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.WeakCallback;
import org.weakref.WeakDomain;
import org.weakref.WeakRef;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;
import org.weakref.tck.spi.jvm.Attributes;

/** A weak reference that carries data, among it the value that it was made with. */
final class DataReference extends WeakRef<Object> implements Attributes {
  private final Map<String, Object> data = new ConcurrentHashMap<>();

  DataReference(
      WeakDomain domain, Object referent, @Nullable WeakCallback<Object> callback, Value value) {
    super(domain, referent, callback);
    if (value instanceof Value.Whole whole) {
      data.put("value", whole.value());
    }
  }

  Object value() {
    return attribute("value");
  }

  @Override
  public Object attribute(String name) {
    Object value = data.get(name);
    if (value == null) {
      throw new SessionError("AttributeError", "no attribute '" + name + "'");
    }
    return value;
  }

  @Override
  public void attribute(String name, @Nullable Object value) {
    if (value == null) {
      data.remove(name);
    } else {
      data.put(name, value);
    }
  }

  @Override
  public boolean hasAttribute(String name) {
    return data.containsKey(name);
  }

  @Override
  public List<String> attributeNames() {
    return List.copyOf(data.keySet());
  }
}
