package org.weakref.tck.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/** Attributes by name. A proxy forwards; a weak reference does not. */
final class Attributes {
  private final Rules rules;
  private final Heap heap;
  private final Proxies proxies;
  private final ClassAttributes classes;

  Attributes(Rules rules, Heap heap, Proxies proxies, ClassAttributes classes) {
    this.rules = rules;
    this.heap = heap;
    this.proxies = proxies;
    this.classes = classes;
  }

  /** An attribute, which nothing else may hold (proxy-attribute-read). */
  HeapObject get(HeapObject object, String name) {
    HeapObject found = find(object, name);
    if (found != null) {
      return found;
    } else if (owner(object) instanceof Instance instance && instance.hasMethod(name)) {
      return heap.add(new BoundMethod(instance)); // proxy-method-self-is-referent
    } else if (owner(object) instanceof Table table && TableMethods.has(table.type(), name)) {
      return heap.add(new TableMethod(table, name));
    }
    throw Errors.noAttribute(object, name); // proxy-attribute-missing
  }

  boolean has(HeapObject object, String name) {
    return find(object, name) != null
        || isDescribe(object, name)
        || (owner(object) instanceof Table table && TableMethods.has(table.type(), name))
        || (owner(object) instanceof Instance instance && instance.hasMethod(name));
  }

  private @Nullable HeapObject find(HeapObject object, String name) {
    HeapObject owner = owner(object);
    HeapObject own = owner instanceof Attributed attributed ? attributed.own(name) : null;
    HeapObject special = own == null ? special(owner, name) : own;
    if (special != null) {
      return special;
    }
    HeapObject shared = classes.find(owner, name);
    if (shared != null) {
      return shared;
    }
    HeapObject found = owner.attribute(name);
    boolean forwards = owner instanceof Reference && rules.forwardsAttributes();
    if (found == null && forwards && owner instanceof Reference reference) {
      HeapObject referent = reference.referent();
      return referent == null ? null : referent.attribute(name); // ref-no-attribute-forwarding
    }
    return found;
  }

  /** What Python gives to references and to what they can refer to, under names of its own. */
  private @Nullable HeapObject special(HeapObject owner, String name) {
    if (owner instanceof Reference reference && name.equals("__callback__")) {
      return orNothing(reference.callback()); // ref-callback-attribute
    } else if (owner instanceof Reference && name.equals("__init__")) {
      return heap.add(new NativeFunction(owner, (given, named) -> initializeAgain(given)));
    } else if (name.equals("__weakref__") && hasSlotAttribute(owner)) {
      List<WeakObject> references = owner.weakReferences();
      return orNothing(references.isEmpty() ? null : references.get(0));
    }
    return null;
  }

  /** ref-weakref-slot-attribute. */
  private static boolean hasSlotAttribute(HeapObject owner) {
    return owner instanceof Instance && owner.hasWeakReferenceSlot();
  }

  /** Changes nothing (ref-reinit-does-not-retarget, ref-reinit-checks-arguments). */
  private HeapObject initializeAgain(List<HeapObject> given) {
    if (given.isEmpty() || given.size() > 2) {
      throw Errors.type("__init__ takes an object and a callback");
    }
    return orNothing(null);
  }

  private HeapObject orNothing(@Nullable HeapObject object) {
    return object == null ? heap.add(new Atom(Value.NONE)) : object;
  }

  void set(HeapObject object, String name, HeapObject value) {
    HeapObject owner = owner(object);
    if (!owner.acceptsAttribute(name)) {
      throw Errors.noAttribute(owner, name);
    }
    if (owner instanceof Attributed attributed && attributed.setOwn(name, value)) {
      return;
    } else if (classes.change(owner, name, value)) {
      return;
    }
    heap.retain(value);
    HeapObject former = owner.attributes().put(name, value);
    if (former != null) {
      heap.release(former);
    }
  }

  void delete(HeapObject object, String name) {
    HeapObject owner = owner(object);
    if (classes.change(owner, name, null)) {
      return;
    }
    HeapObject former = owner.attributes().remove(name);
    if (former == null) {
      throw Errors.noAttribute(owner, name);
    }
    heap.release(former);
  }

  /** The names of the public attributes, sorted. */
  List<String> names(HeapObject object) {
    HeapObject owner = owner(object);
    List<String> own = owner instanceof Attributed attributed ? attributed.ownNames() : List.of();
    return Stream.of(owner.attributes().keySet().stream(), methods(owner), own.stream())
        .flatMap(names -> names)
        .filter(name -> !name.startsWith("_"))
        .sorted()
        .toList();
  }

  private static Stream<String> methods(HeapObject owner) {
    TableType type = owner instanceof TypeObject named ? TableType.named(named.name()) : null;
    if (type != null) {
      return TableMethods.names(type).stream();
    }
    return isDescribe(owner, "describe") ? Stream.of("describe") : Stream.of();
  }

  /** Whether it is the method that references with data have (ref-subclass-methods). */
  static boolean isDescribe(HeapObject object, String name) {
    return name.equals("describe")
        && object instanceof Reference reference
        && reference.type() == ReferenceType.SUBCLASS_WITH_DATA;
  }

  private HeapObject owner(HeapObject object) {
    HeapObject owner = proxies.unwrap(object);
    if (owner instanceof Instance instance && instance.kind() == ObjectKind.HOSTILE) {
      throw Errors.hostile();
    } else if (owner instanceof Instance instance
        && instance.kind() == ObjectKind.CLOSED_TO_ATTRIBUTES) {
      throw Errors.closed();
    }
    return owner;
  }
}
