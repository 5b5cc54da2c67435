package org.weakref.tck.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/** The functions of the module, and those of others that programs use beside it. */
final class Members {
  private static final List<String> PUBLIC =
      List.of(
          "ref",
          "proxy",
          "getweakrefcount",
          "getweakrefs",
          "WeakKeyDictionary",
          "WeakValueDictionary",
          "WeakSet",
          "WeakMethod",
          "finalize",
          "ReferenceType",
          "ProxyType",
          "CallableProxyType",
          "ProxyTypes");

  private final Heap heap;
  private final Types types;
  private final References references;
  private final ClassMembers classes;
  private final Map<String, HeapObject> kept = new HashMap<>();
  private boolean collectsByItself = true;

  Members(Heap heap, Types types, References references) {
    this.heap = heap;
    this.types = types;
    this.references = references;
    this.classes = new ClassMembers(heap, types);
  }

  /** A public member; {@code null} where it is none of these. */
  @Nullable HeapObject member(String path) {
    String name = path.startsWith("builtins.") ? path.substring("builtins.".length()) : path;
    return switch (name) {
      case "ref", "ReferenceType" -> referenceType();
      case "proxy" -> function((given, named) -> make(given, named, null));
      case "getweakrefcount" ->
          function((given, named) -> whole(references.count(only(given, named))));
      case "getweakrefs" -> function((given, named) -> references.list(only(given, named)));
      case "weakref" -> module();
      case "NotImplemented" -> notImplemented();
      case "hex" -> function((given, named) -> hexadecimal(only(given, named)));
      case "gc.disable" -> function((given, named) -> switched(false));
      case "gc.enable" -> function((given, named) -> switched(true));
      case "gc.isenabled" -> function((given, named) -> atom(Value.of(collectsByItself)));
      case "gc.get_referents" -> function((given, named) -> list(only(given, named).held()));
      case "gc.get_referrers" -> function((given, named) -> list(holders(only(given, named))));
      default -> classes.member(path);
    };
  }

  /** What a comparison gives that is left to the other side (ref-eq-defers-to-other). */
  HeapObject notImplemented() {
    return keep("NotImplemented", () -> plain("NotImplemented"));
  }

  private TypeObject referenceType() {
    TypeObject type = types.named("ReferenceType");
    type.makeBy((given, named) -> make(given, named, ReferenceType.EXACT));
    return type;
  }

  /** ref-missing-argument, ref-too-many-arguments, ref-no-keyword-arguments. */
  private WeakObject make(
      List<HeapObject> given, Map<String, HeapObject> named, @Nullable ReferenceType type) {
    if (given.isEmpty() || given.size() > 2 || !named.isEmpty()) {
      throw Errors.type("takes an object and a callback"); // proxy-argument-count
    }
    return references.make(given.get(0), given.size() == 2 ? given.get(1) : null, type);
  }

  /** count-argument-errors. */
  private static HeapObject only(List<HeapObject> given, Map<String, HeapObject> named) {
    if (given.size() != 1 || !named.isEmpty()) {
      throw Errors.type("takes exactly one argument (" + given.size() + " given)");
    }
    return given.get(0);
  }

  /** types-public-names, types-all-lists-public-names. */
  private HeapObject module() {
    return keep(
        "weakref",
        () -> {
          Instance module = plain("weakref");
          Sequence exported = new Sequence(true);
          PUBLIC.forEach(name -> exported.elements().add(atom(Value.of(name))));
          give(module, "__all__", heap.add(exported));
          PUBLIC.forEach(name -> give(module, name, publicMember(name)));
          return module;
        });
  }

  private HeapObject publicMember(String name) {
    HeapObject own = member(name);
    HeapObject type = own == null ? types.member(name) : own;
    return type == null ? types.named(name) : type;
  }

  private void give(HeapObject holder, String attribute, HeapObject held) {
    heap.retain(held);
    holder.attributes().put(attribute, held);
  }

  /** One for the whole program. */
  private HeapObject keep(String name, java.util.function.Supplier<HeapObject> make) {
    HeapObject known = kept.get(name);
    if (known == null) {
      known = make.get();
      heap.retain(known);
      kept.put(name, known);
    }
    return known;
  }

  private HeapObject hexadecimal(HeapObject number) {
    if (number instanceof Atom atom && atom.value() instanceof Value.Whole whole) {
      return atom(Value.of("0x" + Long.toHexString(whole.value())));
    }
    throw Errors.type("'" + number.typeName() + "' object cannot be interpreted as an integer");
  }

  private HeapObject switched(boolean on) {
    collectsByItself = on; // gc-explicit-collect-works-when-disabled: nothing else heeds it.
    return atom(Value.NONE);
  }

  /** gc-weakref-not-a-gc-referent. */
  private List<HeapObject> holders(HeapObject held) {
    return heap.objects().stream().filter(object -> object.held().contains(held)).toList();
  }

  private HeapObject function(
      BiFunction<List<HeapObject>, Map<String, HeapObject>, HeapObject> work) {
    return heap.add(new NativeFunction(work::apply));
  }

  private Sequence list(List<HeapObject> elements) {
    Sequence list = new Sequence(true);
    list.elements().addAll(elements);
    return heap.add(list);
  }

  private Atom whole(int number) {
    return atom(Value.of((long) number));
  }

  private Atom atom(Value value) {
    return heap.add(new Atom(value));
  }

  private Instance plain(String name) {
    return heap.add(new Instance(new Command.Create(name, ObjectKind.MODULE)));
  }
}
