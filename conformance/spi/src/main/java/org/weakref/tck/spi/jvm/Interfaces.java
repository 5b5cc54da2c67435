package org.weakref.tck.spi.jvm;

import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interfaces of objects. */
public final class Interfaces {
  private Interfaces() {}

  /** All interfaces of an object's class, of those above it, and of what they extend. */
  static Set<Class<?>> of(Object object) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    addAll(object.getClass(), interfaces);
    return interfaces;
  }

  /**
   * The interfaces of an object that others may implement: public ones that are not sealed. Those
   * that another of them extends are left out.
   */
  public static Set<Class<?>> open(Object object) {
    Set<Class<?>> interfaces = of(object);
    interfaces.removeIf(type -> !Modifier.isPublic(type.getModifiers()) || type.isSealed());
    Set<Class<?>> all = Set.copyOf(interfaces);
    interfaces.removeIf(
        type -> all.stream().anyMatch(other -> other != type && type.isAssignableFrom(other)));
    return interfaces;
  }

  private static void addAll(@Nullable Class<?> type, Set<Class<?>> interfaces) {
    if (type == null) {
      return;
    }
    if (type.isInterface()) {
      interfaces.add(type);
    }
    for (Class<?> extended : type.getInterfaces()) {
      addAll(extended, interfaces);
    }
    addAll(type.getSuperclass(), interfaces);
  }
}
