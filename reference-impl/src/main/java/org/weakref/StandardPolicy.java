package org.weakref;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses what has no identity, and plain references. */
enum StandardPolicy implements ReferencePolicy {
  INSTANCE;

  /** Asked once for each class, and forgotten with it. */
  private static final ClassValue<Boolean> VALUE_BASED =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isValueBased(type);
        }
      };

  /** Value-based by the documentation of {@link Map#of}, but no longer annotated in JDK 25. */
  private static final Set<Class<?>> UNANNOTATED =
      Set.of(Map.of().getClass(), Map.of("key", "value").getClass());

  @Override
  public @Nullable String reasonToRefuse(Object candidate) {
    Class<?> type = candidate.getClass();
    if (VALUE_BASED.get(type)) {
      return "its class is value-based, so its instances have no identity to refer to";
    }
    if (type == WeakRef.class || WeakProxy.isProxy(candidate)) {
      return "it is itself a weak reference";
    }
    return null;
  }

  /** Found out of the class itself, each time. */
  static boolean isValueBased(Class<?> type) {
    // Only classes of java.base carry the annotation, which is not inherited; all others are spared
    // the parsing of their annotations.
    for (Class<?> c = type; isInJavaBase(c); c = c.getSuperclass()) {
      if (UNANNOTATED.contains(c) || isAnnotatedValueBased(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInJavaBase(@Nullable Class<?> type) {
    return type != null && type.getModule() == Object.class.getModule();
  }

  private static boolean isAnnotatedValueBased(Class<?> type) {
    for (Annotation annotation : type.getDeclaredAnnotations()) {
      if (annotation.annotationType().getName().equals("jdk.internal.ValueBased")) {
        return true;
      }
    }
    return false;
  }
}
