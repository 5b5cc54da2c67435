package org.weakref.tck.adapters.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.WeakCallback;
import org.weakref.WeakDomain;
import org.weakref.WeakMethod;
import org.weakref.tck.spi.jvm.AttributeTable;
import org.weakref.tck.spi.jvm.BoundMethod;

/** A weak method that carries data. */
final class DataMethod extends WeakMethod<BoundMethod> implements AttributeTable {
  private final Map<String, Object> data = new ConcurrentHashMap<>();

  DataMethod(WeakDomain domain, BoundMethod method, @Nullable WeakCallback<Object> callback) {
    super(domain, method.receiver(), method.function(), callback);
  }

  @Override
  public Map<String, Object> table() {
    return data;
  }
}
