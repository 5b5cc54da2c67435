package org.weakref.tck.adapters.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.WeakCallback;
import org.weakref.WeakDomain;
import org.weakref.WeakRef;
import org.weakref.tck.spi.Value;
import org.weakref.tck.spi.jvm.AttributeTable;

/** A weak reference that carries data, among it the value that it was made with. */
final class DataReference extends WeakRef<Object> implements AttributeTable {
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
  public Map<String, Object> table() {
    return data;
  }
}
