package org.weakref;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interfaces of a proxy. Equal whatever their order. */
record ProxyShape(Set<Class<?>> interfaces) {

  /**
   * Returns the shape with these interfaces.
   *
   * @throws IllegalArgumentException if one of them does not fit the referent
   */
  static ProxyShape of(Object referent, Class<?> type, Class<?>... more) {
    Set<Class<?>> interfaces = new LinkedHashSet<>();
    interfaces.add(checked(type, referent));
    for (Class<?> further : more) {
      interfaces.add(checked(further, referent));
    }
    return new ProxyShape(Collections.unmodifiableSet(interfaces));
  }

  private static Class<?> checked(Class<?> type, Object referent) {
    requireNonNull(type, "the type of a proxy is null");
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " is not an interface");
    }
    if (!type.isInstance(referent)) {
      throw new IllegalArgumentException(
          referent.getClass().getName() + " does not implement " + type.getName());
    }
    if (!isOpenToUs(type)) {
      throw new IllegalArgumentException(
          type.getName() + " cannot be forwarded: open its package to " + ours());
    }
    return type;
  }

  private static boolean isOpenToUs(Class<?> type) {
    Module module = type.getModule();
    String itsPackage = type.getPackageName();
    return (Modifier.isPublic(type.getModifiers()) && module.isExported(itsPackage, ours()))
        || module.isOpen(itsPackage, ours());
  }

  private static Module ours() {
    return ProxyShape.class.getModule();
  }

  /** Makes a proxy of this shape, registered nowhere. */
  Object proxyOf(Object referent, @Nullable WeakCallback<?> callback) {
    return Proxy.newProxyInstance(
        commonLoader(),
        interfaces.toArray(Class<?>[]::new),
        new ProxyHandler(referent, this, callback));
  }

  /** Returns the first loader of an interface that sees all of them; failing that, the first. */
  private @Nullable ClassLoader commonLoader() {
    for (Class<?> type : interfaces) {
      ClassLoader loader = type.getClassLoader();
      if (interfaces.stream().allMatch(other -> sees(loader, other))) {
        return loader;
      }
    }
    return interfaces.iterator().next().getClassLoader();
  }

  private static boolean sees(@Nullable ClassLoader loader, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, loader) == type;
    } catch (ClassNotFoundException invisible) {
      return false;
    }
  }
}
