package org.weakref;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The interfaces of a proxy. Equal whatever their order.
 *
 * @param maker makes a proxy with these interfaces; always the same one for the same interfaces
 */
record ProxyShape(Set<Class<?>> interfaces, MethodHandle maker) {

  /**
   * Returns the shape with these interfaces.
   *
   * @throws IllegalArgumentException if one of them does not fit the referent, or a proxy cannot
   *     have them
   */
  static ProxyShape of(Object referent, Class<?> type, Class<?>... more) {
    Set<Class<?>> chosen = new LinkedHashSet<>();
    chosen.add(checked(type, referent));
    for (Class<?> further : more) {
      chosen.add(checked(further, referent));
    }
    Set<Class<?>> interfaces = Collections.unmodifiableSet(chosen);
    return new ProxyShape(interfaces, ProxyClasses.maker(interfaces));
  }

  private static Class<?> checked(Class<?> type, Object referent) {
    requireNonNull(type, "the type of a proxy is null");
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " is not an interface");
    }
    if (type.isSealed()) {
      throw new IllegalArgumentException(type.getName() + " is sealed and permits no proxy");
    }
    if (type.isHidden()) {
      throw new IllegalArgumentException(
          type.getName() + " is hidden: no other class can implement it");
    }
    if (!type.isInstance(referent)) {
      throw new IllegalArgumentException(
          referent.getClass().getName() + " does not implement " + type.getName());
    }
    return type;
  }

  /** Tells whether an interface is one of functions, by itself or by what it extends. */
  boolean isCallable() {
    return interfaces.stream().anyMatch(ProxyShape::isFunctional);
  }

  private static boolean isFunctional(Class<?> type) {
    if (type.isAnnotationPresent(FunctionalInterface.class)) {
      return true;
    }
    for (Class<?> extended : type.getInterfaces()) {
      if (isFunctional(extended)) {
        return true;
      }
    }
    return false;
  }

  /** Makes a proxy of this shape, registered nowhere. */
  Object proxyOf(Object referent, @Nullable WeakCallback<?> callback) {
    Supplier<Object> handler = new ProxyHandler(referent, this, callback);
    try {
      return (Object) maker.invokeExact((Supplier<?>) handler);
    } catch (Throwable shortage) {
      throw rethrown(shortage);
    }
  }

  /** The constructor of a proxy throws nothing but what the machine is short of. */
  private static Error rethrown(Throwable shortage) {
    if (shortage instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(shortage);
  }
}
