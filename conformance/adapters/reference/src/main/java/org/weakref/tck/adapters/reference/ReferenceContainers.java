package org.weakref.tck.adapters.reference;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.weakref.WeakDomain;
import org.weakref.WeakKeyMap;
import org.weakref.WeakSet;
import org.weakref.WeakValueMap;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.jvm.AttributeTable;
import org.weakref.tck.spi.jvm.WeakContainers;

/** The weak containers of the library, in the domain of a session. */
record ReferenceContainers(WeakDomain domain) implements WeakContainers {
  @Override
  public Map<Object, Object> weakKeyMap() {
    return new WeakKeyMap<>(domain);
  }

  @Override
  public Map<Object, Object> weakValueMap() {
    return new WeakValueMap<>(domain);
  }

  @Override
  public Set<Object> weakSet() {
    return new WeakSet<>(domain);
  }

  @Override
  public @Nullable Object subclassed(ObjectKind kind) {
    return switch (kind) {
      case SUBCLASSED_WEAK_KEY_DICTIONARY -> new SubclassedKeyMap(domain);
      case SUBCLASSED_WEAK_VALUE_DICTIONARY -> new SubclassedValueMap(domain);
      // Java lays out the objects of all classes in one way.
      case SUBCLASSED_WEAK_SET, SLOTTED_SUBCLASSED_WEAK_SET -> new SubclassedSet(domain);
      case HASHED_SUBCLASSED_WEAK_SET -> new HashedSet(domain);
      default -> null;
    };
  }

  @Override
  public @Nullable Collection<?> references(Object map) {
    return map instanceof WeakKeyMap<?, ?> byKeys
        ? byKeys.keyReferences()
        : ((WeakValueMap<?, ?>) map).valueReferences();
  }

  @Override
  @SuppressWarnings("unchecked") // Made by this.
  public Map.@Nullable Entry<Object, Object> takeEntry(Map<Object, Object> map) {
    return map instanceof WeakKeyMap
        ? ((WeakKeyMap<Object, Object>) map).pollEntry()
        : ((WeakValueMap<Object, Object>) map).pollEntry();
  }

  @Override
  public @Nullable Object takeElement(Set<Object> set) {
    return ((WeakSet<Object>) set).poll();
  }

  private static final class SubclassedKeyMap extends WeakKeyMap<Object, Object>
      implements AttributeTable {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    SubclassedKeyMap(WeakDomain domain) {
      super(domain);
    }

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }

  private static final class SubclassedValueMap extends WeakValueMap<Object, Object>
      implements AttributeTable {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    SubclassedValueMap(WeakDomain domain) {
      super(domain);
    }

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }

  private static class SubclassedSet extends WeakSet<Object> implements AttributeTable {
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    SubclassedSet(WeakDomain domain) {
      super(domain);
    }

    @Override
    public Map<String, Object> table() {
      return attributes;
    }
  }

  /** Its hash does not change with its elements, so it may be an element or a key itself. */
  private static final class HashedSet extends SubclassedSet {
    HashedSet(WeakDomain domain) {
      super(domain);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return super.equals(other);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
