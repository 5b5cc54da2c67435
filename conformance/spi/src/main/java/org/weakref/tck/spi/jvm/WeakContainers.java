package org.weakref.tck.spi.jvm;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;

/**
 * The weak containers of a library under test, each as one of the platform's own interfaces: a
 * library says how an empty one is made, and all operations follow from the interface. What is not
 * overridden is something that the library does not have.
 *
 * <pre>{@code
 * @Override
 * public Map<Object, Object> weakKeyMap() {
 *   return new WeakHashMap<>();
 * }
 * }</pre>
 *
 * <p>What a container throws is raised: a null, an illegal argument or a foreign class is a
 * TypeError, as {@link JvmSession#errorName} says.
 */
public interface WeakContainers {
  /** A library without any. */
  WeakContainers NONE = new WeakContainers() {};

  /** A new empty map that does not keep its keys alive, or {@code null}. */
  default @Nullable Map<Object, Object> weakKeyMap() {
    return null;
  }

  /** A new empty map that does not keep its values alive, or {@code null}. */
  default @Nullable Map<Object, Object> weakValueMap() {
    return null;
  }

  /** A new empty set that does not keep its elements alive, or {@code null}. */
  default @Nullable Set<Object> weakSet() {
    return null;
  }

  /**
   * A new empty container of a subclass, which adds {@link Attributes}, or {@code null} where the
   * library's class can have none.
   *
   * @param kind one of the kinds of subclassed weak containers
   */
  default @Nullable Object subclassed(ObjectKind kind) {
    return null;
  }

  /**
   * The weak references to the live keys of a map that holds its keys weakly, or to the values of
   * one that holds its values weakly, or {@code null} where the library does not give them.
   */
  default @Nullable Collection<?> references(Object map) {
    return null;
  }

  /** Takes some live entry out and gives it; {@code null} where there is none. */
  default Map.@Nullable Entry<Object, Object> takeEntry(Map<Object, Object> map) {
    Iterator<Map.Entry<Object, Object>> iterator = map.entrySet().iterator();
    if (!iterator.hasNext()) {
      return null;
    }
    // An entry says nothing defined once it is out of its map.
    Map.Entry<Object, Object> taken = new AbstractMap.SimpleImmutableEntry<>(iterator.next());
    iterator.remove();
    return taken;
  }

  /** Takes some live element out and gives it; {@code null} where there is none. */
  default @Nullable Object takeElement(Set<Object> set) {
    Iterator<Object> iterator = set.iterator();
    if (!iterator.hasNext()) {
      return null;
    }
    Object taken = iterator.next();
    iterator.remove();
    return taken;
  }
}
