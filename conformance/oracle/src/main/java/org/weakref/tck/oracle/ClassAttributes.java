package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Value;

/** What classes of the program give to their instances, and to themselves. */
final class ClassAttributes {
  private final Heap heap;
  private final Calls calls;

  ClassAttributes(Heap heap, Calls calls) {
    this.heap = heap;
    this.calls = calls;
  }

  /** An attribute, which nothing else may hold; {@code null} where no class has a part in it. */
  @Nullable HeapObject find(HeapObject owner, String name) {
    if (owner instanceof TypeObject type) {
      return ofClass(type, name);
    }
    TypeObject type = owner instanceof Instance instance ? instance.type() : null;
    return type == null ? null : ofInstance(owner, type, name);
  }

  private @Nullable HeapObject ofInstance(HeapObject owner, TypeObject type, String name) {
    HeapObject hook = type.find("__getattribute__"); // proxy-setattr-hooks
    if (hook != null) {
      return calls.call(hook, List.of(owner, text(name)), Map.of());
    }
    HeapObject shared = type.find(name);
    if (shared instanceof Property property && property.getter() != null) {
      return calls.call(property.getter(), List.of(owner), Map.of());
    }
    HeapObject own = owner.attribute(name);
    if (own != null) {
      return own;
    } else if (shared != null) {
      return bound(owner, type, shared);
    } else if (name.equals("__class__")) {
      return type; // proxy-isinstance-referent-class
    }
    HeapObject last = type.find("__getattr__");
    return last == null ? null : calls.call(last, List.of(owner, text(name)), Map.of());
  }

  private HeapObject bound(HeapObject owner, TypeObject type, HeapObject shared) {
    if (shared instanceof Function function) {
      return heap.add(new BoundMethod(owner, function));
    }
    return shared instanceof ClassMethod method
        ? heap.add(new BoundMethod(type, method.function()))
        : shared;
  }

  private @Nullable HeapObject ofClass(TypeObject type, String name) {
    HeapObject found = type.find(name);
    if (found instanceof ClassMethod method) {
      return heap.add(new BoundMethod(type, method.function()));
    } else if (found == null && (name.equals("__name__") || name.equals("__qualname__"))) {
      return text(type.name()); // types-names-and-module
    } else if (found == null && name.equals("__module__") && type.name().endsWith("Type")) {
      return text("weakref");
    } else if (found == null && name.equals("__subclasses__")) {
      return heap.add(new NativeFunction(type, (given, named) -> subclasses(type)));
    }
    return found;
  }

  /** Those that are there: a class does not hold them (gc-subclasses-list-weak). */
  private Sequence subclasses(TypeObject type) {
    Sequence list = new Sequence(true);
    heap.objects().stream()
        .filter(object -> object instanceof TypeObject other && other.base() == type)
        .forEach(list.elements()::add);
    return heap.add(list);
  }

  /** Sets or deletes, as a class says; false where none has a part in it. */
  boolean change(HeapObject owner, String name, @Nullable HeapObject value) {
    TypeObject type = owner instanceof Instance instance ? instance.type() : null;
    if (type == null) {
      return false;
    }
    HeapObject hook = type.find(value == null ? "__delattr__" : "__setattr__");
    List<HeapObject> given = new ArrayList<>(List.of(owner));
    if (hook != null) {
      given.add(text(name));
    } else if (type.find(name) instanceof Property property) {
      hook = value == null ? property.deleter() : property.setter();
      if (hook == null) {
        throw Errors.noAttribute(owner, name);
      }
    }
    if (hook == null) {
      return false;
    }
    if (value != null) {
      given.add(value);
    }
    calls.call(hook, given, Map.of());
    return true;
  }

  private Atom text(String text) {
    return heap.add(new Atom(Value.of(text)));
  }
}
