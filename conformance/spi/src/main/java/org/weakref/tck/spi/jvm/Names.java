package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.SessionError;

/**
 * The only place where a session holds objects of its program. Thread-safe: a callback may run on a
 * thread of its own.
 *
 * <p>A name may be bound to {@code null}, Java's nothing.
 */
final class Names {
  private final Map<String, @Nullable Object> objects = new LinkedHashMap<>();

  synchronized void bind(String name, @Nullable Object object) {
    objects.remove(name); // So that the order of names is that of their binding.
    objects.put(name, object);
  }

  synchronized @Nullable Object get(String name) {
    if (!objects.containsKey(name)) {
      throw new SessionError("NameError", "no object has the name \"" + name + '"');
    }
    return objects.get(name);
  }

  synchronized void drop(String name) {
    get(name);
    objects.remove(name);
  }

  synchronized void clear() {
    objects.clear();
  }

  /** Every name of this very object, oldest first. */
  synchronized List<String> of(Object object) {
    List<String> names = new ArrayList<>();
    objects.forEach(
        (name, candidate) -> {
          if (candidate == object && !name.equals(Operand.ARGUMENT)) {
            names.add(name);
          }
        });
    return names;
  }

  synchronized Set<String> all() {
    return new LinkedHashSet<>(objects.keySet());
  }

  synchronized void retain(Set<String> names) {
    objects.keySet().retainAll(names);
  }

  /** Binds {@link Operand#ARGUMENT}, or takes it away, and gives what it was bound to. */
  synchronized @Nullable Object swapArgument(@Nullable Object object) {
    Object before = objects.remove(Operand.ARGUMENT);
    if (object != null) {
      objects.put(Operand.ARGUMENT, object);
    }
    return before;
  }
}
