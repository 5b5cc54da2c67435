package org.weakref.tck.oracle;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of a session, made when they are first asked for. They stay. */
final class Types {
  private static final Map<String, String> BASES = new HashMap<>();

  static {
    BASES.put("bool", "int");
    BASES.put("Watched", "Keyed");
    BASES.put("OperativeCallable", "Operative");
    BASES.put("Subclass", "ReferenceType");
    BASES.put("SubclassWithData", "ReferenceType");
    BASES.put("SubclassMadeInNew", "ReferenceType");
    BASES.put("SubclassCountingCalls", "ReferenceType");
    BASES.put("SubclassWithSlots", "ReferenceType");
    BASES.put("SubclassOfWeakMethod", "WeakMethod");
    BASES.put("WeakMethod", "ReferenceType");
    BASES.put("FinalizerSubclass", "finalize");
    BASES.put("ReferenceError", "Exception");
    BASES.put("TypeError", "Exception");
    BASES.put("WeakKeyDictionary", "MutableMapping"); // types-dicts-are-mutablemapping
    BASES.put("WeakValueDictionary", "MutableMapping");
    BASES.put("MutableMapping", "Mapping");
    BASES.put("WeakSet", "MutableSet"); // types-weakset-is-mutableset
    BASES.put("MutableSet", "Set");
    BASES.put("tuple", "Sequence");
    for (TableType type : TableType.values()) {
      if (type != type.base()) {
        BASES.put(type.typeName(), type.base().typeName());
      }
    }
  }

  private final Heap heap;
  private final Map<String, TypeObject> known = new HashMap<>();

  Types(Heap heap) {
    this.heap = heap;
  }

  TypeObject of(HeapObject object) {
    TypeObject own = object instanceof Instance instance ? instance.type() : null;
    return own != null ? own : named(object.typeName()); // types-proxy-type-call-sees-proxy
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
  @Nullable HeapObject member(String path) {
    String name = path.startsWith("builtins.") ? path.substring("builtins.".length()) : path;
    return switch (name) {
      case "ProxyTypes" -> proxyTypes();
      case "ref", "ReferenceType" -> named("ReferenceType");
      case "ProxyType",
          "CallableProxyType",
          "object",
          "int",
          "str",
          "list",
          "dict",
          "set",
          "WeakKeyDictionary",
          "WeakValueDictionary",
          "WeakSet" ->
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
