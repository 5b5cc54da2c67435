package org.weakref;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/*
 * One class for each set of interfaces. It stands beside its host: this library, where that sees
 * and may use all the interfaces, or else one of the interfaces that does, if its package is open
 * to this library.
 *
 * Nothing here keeps a class loader. A class is kept by its host, whose class loader sees all that
 * the class refers to; and it refers to nothing of this library, which may be loaded and unloaded
 * many times over beside the same host.
 */
/** Makes the classes of proxies, and finds them again. */
final class ProxyClasses {

  private static final Lookup OURS = MethodHandles.lookup();

  private static final String SUFFIX = "$WeakProxy";

  /**
   * Makes names of ordinary classes unique, also among several copies of this library beside one
   * host.
   */
  private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

  /** Whether the class loader of this library sees a type. */
  private static final ClassValue<Boolean> SEEN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return sees(ProxyClasses.class, type);
        }
      };

  /** By host and interfaces, what makes a proxy of its handler. */
  private static final ClassValue<Map<Set<Class<?>>, MethodHandle>> MAKERS =
      new ClassValue<>() {
        @Override
        protected Map<Set<Class<?>>, MethodHandle> computeValue(Class<?> host) {
          return new ConcurrentHashMap<>();
        }
      };

  /** By proxy class, what gets the handler of a proxy; null for other classes. */
  private static final ClassValue<@Nullable MethodHandle> GETTERS =
      new ClassValue<>() {
        @Override
        protected @Nullable MethodHandle computeValue(Class<?> type) {
          return getter(type);
        }
      };

  private ProxyClasses() {}

  /**
   * Returns what makes a proxy with these interfaces: it takes a {@link Supplier} and gives an
   * object.
   *
   * @throws IllegalArgumentException if no class can have these interfaces
   */
  static MethodHandle maker(Set<Class<?>> interfaces) {
    Class<?> host = host(interfaces);
    Map<Set<Class<?>>, MethodHandle> makers = MAKERS.get(host);
    MethodHandle known = makers.get(interfaces);
    if (known != null) {
      return known;
    }
    // Loading classes may run foreign code, so no lock is held meanwhile. A class too many is let
    // go.
    MethodHandle fresh = define(host, interfaces);
    MethodHandle first = makers.putIfAbsent(interfaces, fresh);
    return first == null ? fresh : first;
  }

  /** Returns the handler of an object, or null if it is no proxy. Calls no method of it. */
  static @Nullable Object handlerOf(Object object) {
    Class<?> type = object.getClass();
    MethodHandle getter = type.isSynthetic() ? GETTERS.get(type) : null;
    if (getter == null) {
      return null;
    }
    try {
      return (Supplier<?>) getter.invokeExact(object);
    } catch (Throwable impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static @Nullable MethodHandle getter(Class<?> type) {
    if (!type.getName().contains(SUFFIX)) {
      return null;
    }
    try {
      return lookupIn(type)
          .findGetter(type, ProxyClassFile.HANDLER, Supplier.class)
          .asType(MethodType.methodType(Supplier.class, Object.class));
    } catch (ReflectiveOperationException notOurs) {
      return null;
    }
  }

  private static MethodHandle define(Class<?> host, Set<Class<?>> interfaces) {
    try {
      interfaces.forEach(type -> ours().addReads(type.getModule()));
      Lookup beside = lookupIn(host);
      Class<?> made = define(beside, name(host, interfaces), interfaces);
      return beside
          .findConstructor(made, MethodType.methodType(void.class, Supplier.class))
          .asType(MethodType.methodType(Object.class, Supplier.class));
    } catch (ReflectiveOperationException | LinkageError unfit) {
      throw new IllegalArgumentException(
          "no class can implement " + names(interfaces) + ": " + unfit, unfit);
    }
  }

  private static Class<?> define(Lookup beside, String name, Set<Class<?>> interfaces)
      throws IllegalAccessException {
    return beside.hasFullPrivilegeAccess()
        ? beside.defineHiddenClass(ProxyClassFile.of(name, interfaces), false).lookupClass()
        // In a module other than its own, a library may define ordinary classes only.
        : beside.defineClass(ProxyClassFile.of(name + NUMBER.getAndIncrement(), interfaces));
  }

  private static Lookup lookupIn(Class<?> type) throws IllegalAccessException {
    ours().addReads(type.getModule());
    return MethodHandles.privateLookupIn(type, OURS);
  }

  private static String name(Class<?> host, Set<Class<?>> interfaces) {
    String first = interfaces.iterator().next().getName();
    String simple = first.substring(first.lastIndexOf('.') + 1) + SUFFIX;
    String itsPackage = host.getPackageName();
    return itsPackage.isEmpty() ? simple : itsPackage.replace('.', '/') + '/' + simple;
  }

  private static Class<?> host(Set<Class<?>> interfaces) {
    if (interfaces.stream().allMatch(ProxyClasses::isUsableByUs)) {
      return ProxyClasses.class;
    }
    for (Class<?> candidate : interfaces) {
      if (isOpenToUs(candidate)
          && interfaces.stream().allMatch(type -> isUsableBy(candidate, type))) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        "no class can implement "
            + names(interfaces)
            + ": an interface must be public, exported and visible to the class loader of "
            + ours()
            + "; where it is not, open its package to that, and let all interfaces be visible there");
  }

  private static boolean isUsableByUs(Class<?> type) {
    return isExported(type, ours()) && SEEN.get(type);
  }

  private static boolean isUsableBy(Class<?> host, Class<?> type) {
    boolean isBeside =
        host.getClassLoader() == type.getClassLoader()
            && host.getPackageName().equals(type.getPackageName());
    return isBeside
        || (isExported(type, host.getModule())
            && host.getModule().canRead(type.getModule())
            && sees(host, type));
  }

  private static boolean isExported(Class<?> type, Module user) {
    return Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName(), user);
  }

  private static boolean isOpenToUs(Class<?> type) {
    return type.getModule().isOpen(type.getPackageName(), ours());
  }

  private static boolean sees(Class<?> host, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, host.getClassLoader()) == type;
    } catch (ClassNotFoundException | LinkageError invisible) {
      return false;
    }
  }

  private static String names(Set<Class<?>> interfaces) {
    return interfaces.stream().map(Class::getName).collect(Collectors.joining(", "));
  }

  private static Module ours() {
    return ProxyClasses.class.getModule();
  }
}
