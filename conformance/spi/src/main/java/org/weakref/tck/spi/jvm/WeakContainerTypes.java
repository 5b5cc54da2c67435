package org.weakref.tck.spi.jvm;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Lacking;
import org.weakref.tck.spi.ObjectKind;

/**
 * The types of weak containers in a session. A type is its constructor; which objects are of which
 * type is remembered here, and not told by their classes, as libraries have one class for several
 * types or an unnamed one. Keeps no container alive. Thread-safe.
 */
final class WeakContainerTypes {
  private final Supplier<WeakContainers> library;
  private final Map<ContainerType, Constructor> constructors = new EnumMap<>(ContainerType.class);
  private final List<Made> made = new ArrayList<>();

  /** The library is not asked for before it is needed. */
  WeakContainerTypes(Supplier<WeakContainers> library) {
    this.library = library;
    for (ContainerType type : ContainerType.values()) {
      constructors.put(type, new Constructor(type));
    }
  }

  WeakContainers library() {
    return library.get();
  }

  /** What makes containers of a type: the same object each time, as it stands for the type. */
  Constructor constructor(ContainerType type) {
    return java.util.Objects.requireNonNull(constructors.get(type));
  }

  /** The type of a container, also where it is of a subclass; {@code null} for what is none. */
  @Nullable ContainerType typeOf(@Nullable Object object) {
    Made found = find(object);
    return found == null ? null : found.type;
  }

  /** The class of a container: its constructor where it is of the type itself. */
  Object classOf(Object container) {
    Made found = find(container);
    return found == null || found.ofSubclass ? container.getClass() : constructor(found.type);
  }

  /** A new empty container; raises {@link Lacking} where the library has none. */
  Object make(ContainerType type) {
    Object container =
        switch (type) {
          case WEAK_KEY_DICTIONARY -> library().weakKeyMap();
          case WEAK_VALUE_DICTIONARY -> library().weakValueMap();
          case WEAK_SET -> library().weakSet();
        };
    return remember(type, container, false);
  }

  /** A new empty container of a subclass; raises {@link Lacking} where the library has none. */
  Object makeSubclassed(ContainerType type, ObjectKind kind) {
    return remember(type, library().subclassed(kind), true);
  }

  private synchronized Object remember(
      ContainerType type, @Nullable Object container, boolean ofSubclass) {
    if (container == null) {
      throw new Lacking("the library has no counterpart of " + type.member());
    }
    made.removeIf(known -> known.container.get() == null);
    made.add(new Made(new WeakReference<>(container), type, ofSubclass));
    return container;
  }

  private synchronized @Nullable Made find(@Nullable Object object) {
    return made.stream()
        .filter(known -> object != null && known.container.get() == object)
        .findFirst()
        .orElse(null);
  }

  private record Made(WeakReference<Object> container, ContainerType type, boolean ofSubclass) {}

  /** Makes a container, filled with what it is given: nothing, or one mapping or iterable. */
  final class Constructor implements Invocable {
    private final ContainerType type;

    private Constructor(ContainerType type) {
      this.type = type;
    }

    ContainerType type() {
      return type;
    }

    @Override
    public Object call(List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      if (positional.size() > 1 || !keywords.isEmpty()) {
        throw new ClassCastException(type.member() + " takes one argument at most");
      }
      Object container = make(type);
      return positional.isEmpty() ? container : Mappings.fill(container, positional.get(0));
    }
  }
}
