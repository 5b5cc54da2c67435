package org.weakref.tck.spi.jvm;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Lacking;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.SessionError;

/**
 * What weak containers do otherwise than other maps and sets: they know their type, and what comes
 * of two of them is weak too.
 */
final class WeakContainerOperations {
  private final WeakContainerTypes types;
  private final Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> known =
      new EnumMap<>(Operation.class);

  WeakContainerOperations(WeakContainerTypes types) {
    this.types = types;
    known.put(Operation.IS_INSTANCE, o -> types.typeOf(o.get(0)) == constructor(o).type());
    known.put(Operation.TYPE_OF, o -> types.classOf(Operations.first(o)));
    known.put(Operation.KEY_REFERENCES, this::references);
    known.put(Operation.VALUE_REFERENCES, this::references);
    known.put(Operation.POP_ENTRY, this::popEntry);
    known.put(Operation.POP_ELEMENT, this::popElement);
    known.put(Operation.COPY, this::copy);
    known.put(
        Operation.BIT_OR,
        o -> isMap(o.get(0)) ? joined(o) : combined(Operation.UNION, SetAlgebra.sets(o)));
    for (Operation operation : SetAlgebra.METHODS) {
      known.put(operation, o -> combined(operation, o));
    }
    SetAlgebra.OPERATORS.forEach(
        (operator, method) ->
            known.putIfAbsent(operator, o -> combined(method, SetAlgebra.sets(o))));
  }

  /**
   * Whether this is for weak containers to do: the first operand is one, or either of two mappings
   * that are joined, or the question is whether something is of their types.
   */
  boolean fit(Operation operation, List<@Nullable Object> operands) {
    if (operation == Operation.IS_INSTANCE) {
      return operands.get(1) instanceof WeakContainerTypes.Constructor;
    }
    return known.containsKey(operation)
        && (types.typeOf(operands.get(0)) != null
            || (operation == Operation.BIT_OR && isMap(operands.get(0)) && isWeakMap(operands)));
  }

  private boolean isWeakMap(List<@Nullable Object> operands) {
    return isMap(operands.get(1)) && types.typeOf(operands.get(1)) != null;
  }

  @Nullable Object perform(Operation operation, List<@Nullable Object> operands) {
    return Objects.requireNonNull(known.get(operation)).apply(operands);
  }

  private static WeakContainerTypes.Constructor constructor(List<@Nullable Object> operands) {
    return (WeakContainerTypes.Constructor) Objects.requireNonNull(operands.get(1));
  }

  private Object references(List<@Nullable Object> operands) {
    Collection<?> references = types.library().references(Operations.first(operands));
    if (references == null) {
      throw new Lacking("the library does not give the weak references that its maps hold");
    }
    return references;
  }

  @SuppressWarnings("unchecked") // A weak map of the session.
  private Object popEntry(List<@Nullable Object> operands) {
    Map.Entry<Object, Object> taken =
        types.library().takeEntry((Map<Object, Object>) Operations.first(operands));
    if (taken == null) {
      throw new SessionError("KeyError", "the mapping is empty");
    }
    return Mappings.pair(taken);
  }

  @SuppressWarnings("unchecked") // A weak set of the session.
  private Object popElement(List<@Nullable Object> operands) {
    Object taken = types.library().takeElement((Set<Object>) Operations.first(operands));
    if (taken == null) {
      throw new SessionError("KeyError", "the set is empty");
    }
    return taken;
  }

  private Object copy(List<@Nullable Object> operands) {
    return Mappings.fill(types.make(typeOf(operands.get(0))), operands.get(0));
  }

  /** The union of two mappings is of the type of the weak one; that on the left, if both are. */
  private Object joined(List<@Nullable Object> operands) {
    if (!isMap(operands.get(1))) {
      throw new ClassCastException("it is no mapping");
    }
    ContainerType left = types.typeOf(operands.get(0));
    Object union = types.make(left == null ? typeOf(operands.get(1)) : left);
    operands.forEach(operand -> Mappings.fill(union, operand));
    return union;
  }

  @SuppressWarnings("unchecked") // Weak sets of the session.
  private Object combined(Operation method, List<@Nullable Object> operands) {
    Set<@Nullable Object> result = (Set<@Nullable Object>) types.make(ContainerType.WEAK_SET);
    return SetAlgebra.combine(method, result, operands);
  }

  private ContainerType typeOf(@Nullable Object container) {
    return Objects.requireNonNull(types.typeOf(container));
  }

  private static boolean isMap(@Nullable Object object) {
    return object instanceof Map;
  }
}
