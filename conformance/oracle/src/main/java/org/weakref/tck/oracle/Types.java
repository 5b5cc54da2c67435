package org.weakref.tck.oracle;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of a session, made when they are first asked for. They stay. */
final class Types {
  private static final Map<String, String> BASES =
      Map.ofEntries(
          Map.entry("bool", "int"),
          Map.entry("Watched", "Keyed"),
          Map.entry("OperativeCallable", "Operative"),
          Map.entry("Subclass", "ReferenceType"),
          Map.entry("SubclassWithData", "ReferenceType"),
          Map.entry("SubclassMadeInNew", "ReferenceType"),
          Map.entry("SubclassCountingCalls", "ReferenceType"),
          Map.entry("SubclassWithSlots", "ReferenceType"),
          Map.entry("FinalizerSubclass", "finalize"),
          Map.entry("ReferenceError", "Exception"),
          Map.entry("TypeError", "Exception"),
          Map.entry("SubclassOfWeakMethod", "WeakMethod"),
          Map.entry("WeakMethod", "ReferenceType"));

  private final Heap heap;
  private final Map<String, TypeObject> known = new HashMap<>();

  Types(Heap heap) {
    this.heap = heap;
  }

  TypeObject of(HeapObject object) {
    return named(object.typeName()); // types-proxy-type-call-sees-proxy
  }

  TypeObject named(String name) {
    TypeObject type = known.get(name);
    if (type == null) {
      type = heap.add(new TypeObject(name, baseOf(name)));
      heap.retain(type);
      known.put(name, type);
    }
    return type;
  }

  private @Nullable TypeObject baseOf(String name) {
    return name.equals("object") ? null : named(BASES.getOrDefault(name, "object"));
  }

  /** A public member of the module, or a built-in type; {@code null} where it is none of these. */
  @Nullable HeapObject member(String name) {
    return switch (name) {
      case "ProxyTypes" -> proxyTypes();
      case "ref", "ReferenceType" -> named("ReferenceType");
      case "ProxyType", "CallableProxyType", "object", "int", "str", "list", "dict", "set" ->
          named(name);
      default -> name.endsWith("Error") || name.equals("Exception") ? named(name) : null;
    };
  }

  private Sequence proxyTypes() {
    Sequence both = new Sequence(false); // types-proxytypes-membership
    both.elements().add(named("ProxyType"));
    both.elements().add(named("CallableProxyType"));
    return heap.add(both);
  }

  /** Whether an object is of a type, or of one of a sequence of types. */
  boolean isInstance(HeapObject object, HeapObject type) {
    return isSubclass(of(object), type);
  }

  boolean isSubclass(HeapObject one, HeapObject other) {
    if (other instanceof Sequence types) {
      return types.elements().stream().anyMatch(type -> isSubclass(one, type));
    } else if (one instanceof TypeObject type && other instanceof TypeObject base) {
      return type.descendsFrom(base);
    }
    throw Errors.type("arguments must be classes");
  }
}
