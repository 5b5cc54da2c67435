package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;

/** The members of modules that make classes and parts of classes. */
final class ClassMembers {
  private final Heap heap;
  private final Types types;

  ClassMembers(Heap heap, Types types) {
    this.heap = heap;
    this.types = types;
  }

  /** A public member; {@code null} where it is none of these. */
  @Nullable HeapObject member(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return switch (name) {
      case "type" ->
          made(name, (given, named) -> given.size() == 1 ? types.of(given.get(0)) : derived(given));
      case "tuple" -> made(name, (given, named) -> tuple(given));
      case "ProxyType", "CallableProxyType" -> made(name, ClassMembers::refuse);
      case "property" -> made(name, (given, named) -> property(given));
      case "classmethod" -> made(name, (given, named) -> heap.add(new ClassMethod(given.get(0))));
      case "dataclass" -> heap.add(new NativeFunction((given, named) -> decorator(named)));
      case "float", "bytes" -> types.named(name);
      case "Sequence", "Mapping", "MutableMapping", "Set", "MutableSet" ->
          path.startsWith("collections.abc.") ? types.named(name) : null;
      default -> isError(name) ? made(name, (given, named) -> error(name)) : null;
    };
  }

  private static boolean isError(String name) {
    return name.endsWith("Error") || name.equals("Exception") || name.equals("StopIteration");
  }

  private TypeObject made(String name, Callee maker) {
    TypeObject type = types.named(name);
    type.makeBy(maker);
    return type;
  }

  /** types-proxy-not-instantiable. */
  private static HeapObject refuse(List<HeapObject> given, Map<String, HeapObject> named) {
    throw Errors.type("cannot create instances");
  }

  private TypeObject derived(List<HeapObject> given) {
    if (given.size() != 3
        || !(given.get(0) instanceof Atom name && name.value() instanceof Value.Text text)
        || !(given.get(1) instanceof Sequence bases && given.get(2) instanceof Table body)) {
      throw Errors.type("type takes a name, bases and a body");
    }
    TypeObject base = (TypeObject) bases.elements().get(0);
    if (base.name().endsWith("ProxyType") || (hasSlots(body) && isVariable(base.name()))) {
      throw Errors.type("type '" + base.name() + "' is not an acceptable base type");
    }
    return heap.add(new TypeObject(text.value(), base));
  }

  /** error-subclass-slots-nonempty-var. */
  private static boolean isVariable(String base) {
    return base.equals("int") || base.equals("bytes") || base.equals("tuple");
  }

  private static boolean hasSlots(Table body) {
    return body.content().stream()
        .anyMatch(
            seen ->
                seen.key() instanceof Atom key
                    && key.value().equals(Value.of("__slots__"))
                    && seen.value() != null
                    && Truth.of(seen.value()));
  }

  private Sequence tuple(List<HeapObject> given) {
    Sequence tuple = new Sequence(false);
    if (!given.isEmpty() && given.get(0) instanceof Sequence elements) {
      tuple.elements().addAll(elements.elements());
    }
    return heap.add(tuple);
  }

  private Property property(List<HeapObject> given) {
    return heap.add(new Property(part(given, 0), part(given, 1), part(given, 2)));
  }

  private static @Nullable HeapObject part(List<HeapObject> given, int place) {
    HeapObject part = place < given.size() ? given.get(place) : null;
    return part instanceof Atom ? null : part;
  }

  /** referenceable-not-builtin-exceptions. */
  private Instance error(String name) {
    return heap.add(
        new Instance(new Command.Create("", ObjectKind.BARE_OBJECT), types.named(name)));
  }

  /** referenceable-dataclass-weakref-slot-needs-slots. */
  private NativeFunction decorator(Map<String, HeapObject> named) {
    boolean slotAlone = isSet(named, "weakref_slot") && !isSet(named, "slots");
    return heap.add(
        new NativeFunction(
            (given, none) -> {
              if (slotAlone) {
                throw Errors.type("weakref_slot is True but slots is False");
              }
              return given.get(0);
            }));
  }

  private static boolean isSet(Map<String, HeapObject> named, String name) {
    HeapObject value = named.get(name);
    return value != null && Truth.of(value);
  }
}
