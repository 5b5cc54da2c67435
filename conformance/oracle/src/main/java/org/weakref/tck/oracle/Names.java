package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** The names of a session. Each is a strong reference. */
final class Names {
  private final Heap heap;
  private final Map<String, HeapObject> objects = new LinkedHashMap<>();

  Names(Heap heap) {
    this.heap = heap;
  }

  /** The former object of the name goes after the name is bound (callback-runs-on-rebinding). */
  void bind(String name, HeapObject object) {
    heap.retain(object);
    HeapObject former = objects.remove(name); // So that the order of names is that of binding.
    objects.put(name, object);
    if (former != null) {
      heap.release(former);
    }
  }

  HeapObject get(String name) {
    HeapObject object = objects.get(name);
    if (object == null) {
      throw new SessionError("NameError", "no object has the name \"" + name + '"');
    }
    return object;
  }

  void drop(String name) {
    HeapObject object = get(name);
    objects.remove(name);
    heap.release(object);
  }

  Set<String> all() {
    return Set.copyOf(objects.keySet());
  }

  /** Drops every name that is not among these, oldest first (callback-on-scope-exit). */
  void dropAllBut(Set<String> outer) {
    for (String name : List.copyOf(objects.keySet())) {
      if (!outer.contains(name)) {
        drop(name);
      }
    }
  }

  /** Binds the argument of a function while that works, and restores the former one. */
  void withArgument(@Nullable HeapObject argument, Runnable work) {
    HeapObject before = objects.get(Operand.ARGUMENT);
    heap.whileHolding(
        before == null ? List.of() : List.of(before),
        () -> {
          if (argument != null) {
            bind(Operand.ARGUMENT, argument);
          }
          try {
            work.run();
          } finally {
            restoreArgument(before);
          }
        });
  }

  private void restoreArgument(@Nullable HeapObject before) {
    if (before != null) {
      bind(Operand.ARGUMENT, before);
    } else if (objects.containsKey(Operand.ARGUMENT)) {
      drop(Operand.ARGUMENT);
    }
  }

  /** Every name of this very object, oldest first. */
  List<String> of(HeapObject object) {
    List<String> names = new ArrayList<>();
    objects.forEach(
        (name, candidate) -> {
          if (candidate == object && !name.equals(Operand.ARGUMENT)) {
            names.add(name);
          }
        });
    return names;
  }

  /** Says an object without giving it away. */
  Value describe(HeapObject object) {
    if (object instanceof Atom atom && atom.isPlain()) {
      return atom.value();
    }
    List<String> names = of(object);
    if (names.isEmpty() && object instanceof Sequence sequence) {
      return describeAll(sequence.elements());
    }
    return new Value.Thing(names, object.typeName());
  }

  /** Says objects one by one. */
  Value describeAll(List<HeapObject> objects) {
    return Value.of(objects.stream().map(this::describe).toList());
  }
}
