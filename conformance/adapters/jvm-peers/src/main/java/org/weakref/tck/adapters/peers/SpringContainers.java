package org.weakref.tck.adapters.peers;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.springframework.util.ConcurrentReferenceHashMap.ReferenceType;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.jvm.AttributeTable;
import org.weakref.tck.spi.jvm.WeakContainers;

/** One class for all: it is documented to refer weakly to both keys and values. */
final class SpringContainers implements WeakContainers {
  @Override
  public Map<Object, Object> weakKeyMap() {
    return weakMap();
  }

  @Override
  public Map<Object, Object> weakValueMap() {
    return weakMap();
  }

  @Override
  public Set<Object> weakSet() {
    return Collections.newSetFromMap(weakMap());
  }

  @Override
  public @Nullable Object subclassed(ObjectKind kind) {
    return switch (kind) {
      case SUBCLASSED_WEAK_KEY_DICTIONARY, SUBCLASSED_WEAK_VALUE_DICTIONARY -> new Subclassed();
      default -> null;
    };
  }

  private static <V> Map<Object, V> weakMap() {
    return new ConcurrentReferenceHashMap<>(16, ReferenceType.WEAK);
  }

  private static final class Subclassed extends ConcurrentReferenceHashMap<Object, Object>
      implements AttributeTable {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    Subclassed() {
      super(16, ReferenceType.WEAK);
    }

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }
}
