package org.weakref.tck.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;

/** The operations in which classes of the program take part. */
final class ClassOperations {
  private static final Map<Operation, String> METHODS = new EnumMap<>(Operation.class);

  static {
    for (Operation operation : Operation.values()) {
      if (Operators.isBinary(operation)) {
        METHODS.put(operation, operation.name().toLowerCase(Locale.ROOT).replace("_", ""));
      }
    }
    METHODS.put(Operation.ROUND, "round");
    METHODS.put(Operation.TRUNCATE, "trunc");
    METHODS.put(Operation.FLOOR, "floor");
    METHODS.put(Operation.CEILING, "ceil");
    METHODS.put(Operation.SUBTRACT, "sub");
    METHODS.put(Operation.MULTIPLY, "mul");
    METHODS.put(Operation.TRUE_DIVIDE, "truediv");
    METHODS.put(Operation.FLOOR_DIVIDE, "floordiv");
    METHODS.put(Operation.MODULO, "mod");
    METHODS.put(Operation.POWER, "pow");
    METHODS.put(Operation.MATRIX_MULTIPLY, "matmul");
    METHODS.put(Operation.SHIFT_LEFT, "lshift");
    METHODS.put(Operation.SHIFT_RIGHT, "rshift");
    METHODS.put(Operation.BIT_AND, "and");
    METHODS.put(Operation.BIT_OR, "or");
    METHODS.put(Operation.BIT_XOR, "xor");
    METHODS.put(Operation.DIVIDE_WITH_REMAINDER, "divmod");
  }

  private final Heap heap;
  private final Types types;
  private final Proxies proxies;
  private final Calls calls;

  ClassOperations(Heap heap, Types types, Proxies proxies, Calls calls) {
    this.heap = heap;
    this.types = types;
    this.proxies = proxies;
    this.calls = calls;
  }

  /** What an operation gives, or {@code null} where no class takes part in it. */
  @Nullable HeapObject perform(Operation operation, List<HeapObject> o) {
    if (operation == Operation.GET_ITEM && o.get(0) instanceof TypeObject type) {
      return alias(type, o.get(1));
    } else if (operation == Operation.IS_INSTANCE && o.get(0) instanceof Proxy proxy) {
      return truth(isInstance(proxy, o.get(1)));
    }
    if (operation == Operation.PICKLE && o.get(0) instanceof TypeObject) {
      return o.get(0); // types-classes-picklable-by-reference
    }
    String name = METHODS.get(Operators.plain(operation));
    if (name == null) {
      return null;
    }
    return o.size() == 2
        ? operate(operation, name, o.get(0), o.get(1))
        : convert(o.get(0), "__" + name + "__");
  }

  /** proxy-isinstance-referent-class, proxy-dead-isinstance. */
  private boolean isInstance(Proxy proxy, HeapObject type) {
    return types.isInstance(proxy, type) || types.isInstance(proxies.unwrap(proxy), type);
  }

  private @Nullable HeapObject operate(
      Operation operation, String name, HeapObject left, HeapObject right) {
    HeapObject inPlace = Operators.isInPlace(operation) ? method(left, "__i" + name + "__") : null;
    HeapObject plain = inPlace == null ? method(left, "__" + name + "__") : inPlace;
    if (plain != null) { // proxy-inplace-operators
      return calls.call(plain, List.of(left, right), Map.of());
    }
    HeapObject reflected = method(right, "__r" + name + "__");
    return reflected == null // proxy-user-defined-reflected-only
        ? null
        : calls.call(reflected, List.of(right, left), Map.of());
  }

  /** A proxy does not take part (proxy-no-round-trunc-complex). */
  private @Nullable HeapObject convert(HeapObject object, String name) {
    HeapObject method = method(object, name);
    return method == null ? null : calls.call(method, List.of(object), Map.of());
  }

  private static @Nullable HeapObject method(HeapObject object, String name) {
    TypeObject type = object instanceof Instance instance ? instance.type() : null;
    return type == null ? null : type.find(name);
  }

  /** types-ref-generic-alias, types-containers-generic-alias. */
  private HeapObject alias(TypeObject origin, HeapObject argument) {
    HeapObject alias = heap.add(new Instance(new Command.Create("", ObjectKind.GENERIC_ALIAS)));
    give(alias, "__origin__", origin);
    give(alias, "__args__", argument instanceof Sequence ? argument : tuple(argument));
    return alias;
  }

  private void give(HeapObject holder, String name, HeapObject held) {
    heap.retain(held);
    holder.attributes().put(name, held);
  }

  private Sequence tuple(HeapObject element) {
    Sequence tuple = new Sequence(false);
    tuple.elements().add(element);
    return heap.add(tuple);
  }

  private Atom truth(boolean value) {
    return heap.add(new Atom(Value.of(value)));
  }
}
