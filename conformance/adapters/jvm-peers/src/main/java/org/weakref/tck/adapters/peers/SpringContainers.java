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
  private static final int CAPACITY = 16;
  private static final float LOAD_FACTOR = 0.75f;
  private static final int CONCURRENCY = 1;

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

  /** Of one segment: with more, what is left of the dead depends on the hashes of the living. */
  private static <V> Map<Object, V> weakMap() {
    return new ConcurrentReferenceHashMap<>(CAPACITY, LOAD_FACTOR, CONCURRENCY, ReferenceType.WEAK);
  }

  private static final class Subclassed extends ConcurrentReferenceHashMap<Object, Object>
      implements AttributeTable {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    Subclassed() {
      super(CAPACITY, LOAD_FACTOR, CONCURRENCY, ReferenceType.WEAK);
    }

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }
}
