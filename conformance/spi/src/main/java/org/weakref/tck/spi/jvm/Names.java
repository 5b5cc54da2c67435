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
 * <p>A name may be bound to {@code null}, Java's nothing. A thread of the program sees, beside the
 * names that all share, those that the call under way has bound.
 */
final class Names {
  /** A thread of a program belongs to one session alone. */
  private static final ThreadLocal<@Nullable Call> CALL = new ThreadLocal<>();

  private final Map<String, @Nullable Object> objects = new LinkedHashMap<>();

  /** The names that a call in a thread of the program has bound; {@code shared} are not its own. */
  private record Call(Set<String> shared, Map<String, @Nullable Object> own) {}

  /** Runs this with names of its own, which end with it: all but those that are shared. */
  void withOwn(Set<String> shared, Runnable work) {
    CALL.set(new Call(shared, new LinkedHashMap<>()));
    try {
      work.run();
    } finally {
      CALL.remove();
    }
  }

  synchronized void bind(String name, @Nullable Object object) {
    Call own = CALL.get();
    Map<String, @Nullable Object> place =
        own == null || own.shared.contains(name) ? objects : own.own;
    place.remove(name); // So that the order of names is that of their binding.
    place.put(name, object);
  }

  synchronized @Nullable Object get(String name) {
    return placeOf(name).get(name);
  }

  synchronized void drop(String name) {
    placeOf(name).remove(name);
  }

  private Map<String, @Nullable Object> placeOf(String name) {
    Map<String, @Nullable Object> own = inner();
    if (own.containsKey(name)) {
      return own;
    } else if (objects.containsKey(name)) {
      return objects;
    }
    throw new SessionError("NameError", "no object has the name \"" + name + '"');
  }

  /** Where a name goes that is not shared. */
  private Map<String, @Nullable Object> inner() {
    Call own = CALL.get();
    return own == null ? objects : own.own;
  }

  synchronized void clear() {
    objects.clear();
  }

  /** Every name of this very object, oldest first. */
  synchronized List<String> of(Object object) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : all()) {
      if (placeOf(name).get(name) == object && !name.equals(Operand.ARGUMENT)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  synchronized Set<String> all() {
    Set<String> all = new LinkedHashSet<>(objects.keySet());
    all.addAll(inner().keySet());
    return all;
  }

  synchronized void retain(Set<String> names) {
    inner().keySet().retainAll(names);
  }

  /** Binds {@link Operand#ARGUMENT}, or takes it away, and gives what it was bound to. */
  synchronized @Nullable Object swapArgument(@Nullable Object object) {
    Object before = inner().remove(Operand.ARGUMENT);
    if (object != null) {
      inner().put(Operand.ARGUMENT, object);
    }
    return before;
  }
}
