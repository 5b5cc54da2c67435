package org.weakref.tck.adapters.peers;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.collections4.map.AbstractReferenceMap.ReferenceStrength;
import org.apache.commons.collections4.map.ReferenceMap;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.jvm.AttributeTable;
import org.weakref.tck.spi.jvm.WeakContainers;

/** Reference maps, whose keys are compared by equality. */
final class CommonsContainers implements WeakContainers {
  @Override
  public Map<Object, Object> weakKeyMap() {
    return new ReferenceMap<>(ReferenceStrength.WEAK, ReferenceStrength.HARD);
  }

  @Override
  public Map<Object, Object> weakValueMap() {
    return new ReferenceMap<>(ReferenceStrength.HARD, ReferenceStrength.WEAK);
  }

  @Override
  public Set<Object> weakSet() {
    return Collections.newSetFromMap(
        new ReferenceMap<>(ReferenceStrength.WEAK, ReferenceStrength.HARD));
  }

  @Override
  public @Nullable Object subclassed(ObjectKind kind) {
    return switch (kind) {
      case SUBCLASSED_WEAK_KEY_DICTIONARY ->
          new Subclassed(ReferenceStrength.WEAK, ReferenceStrength.HARD);
      case SUBCLASSED_WEAK_VALUE_DICTIONARY ->
          new Subclassed(ReferenceStrength.HARD, ReferenceStrength.WEAK);
      default -> null;
    };
  }

  private static final class Subclassed extends ReferenceMap<Object, Object>
      implements AttributeTable {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Object> attributes = new ConcurrentHashMap<>();

    Subclassed(ReferenceStrength keys, ReferenceStrength values) {
      super(keys, values);
    }

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }
}
