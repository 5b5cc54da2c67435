package org.weakref.tck.adapters.peers;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.jvm.AttributeTable;
import org.weakref.tck.spi.jvm.WeakContainers;

/** The platform's weak map, and the set over it that its documentation shows. */
final class JdkContainers implements WeakContainers {
  @Override
  public Map<Object, Object> weakKeyMap() {
    return new WeakHashMap<>();
  }

  @Override
  public Set<Object> weakSet() {
    return Collections.newSetFromMap(new WeakHashMap<>());
  }

  @Override
  public @Nullable Object subclassed(ObjectKind kind) {
    return kind == ObjectKind.SUBCLASSED_WEAK_KEY_DICTIONARY ? new Subclassed() : null;
  }

  private static final class Subclassed extends WeakHashMap<Object, Object>
      implements AttributeTable {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }
}
