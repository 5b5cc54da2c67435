package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.SessionError;

/** The operations that the JVM has a counterpart of. */
final class Operations {
  private static final Map<Operation, Function<List<@Nullable Object>, @Nullable Object>> KNOWN =
      new EnumMap<>(Operation.class);

  static {
    KNOWN.put(Operation.IS, o -> o.get(0) == o.get(1));
    KNOWN.put(Operation.EQUAL, Operations::equal);
    KNOWN.put(Operation.NOT_EQUAL, o -> !equal(o));
    KNOWN.put(Operation.LESS, o -> compare(o, sign -> sign < 0));
    KNOWN.put(Operation.LESS_OR_EQUAL, o -> compare(o, sign -> sign <= 0));
    KNOWN.put(Operation.GREATER, o -> compare(o, sign -> sign > 0));
    KNOWN.put(Operation.GREATER_OR_EQUAL, o -> compare(o, sign -> sign >= 0));
    KNOWN.put(Operation.HASH, o -> first(o).hashCode());
    KNOWN.put(Operation.TEXT, o -> first(o).toString());
    KNOWN.put(Operation.REPRESENTATION, o -> first(o).toString());
    KNOWN.put(Operation.IDENTITY, o -> System.identityHashCode(first(o)));
    KNOWN.put(Operation.TYPE_OF, o -> first(o).getClass());
    KNOWN.put(Operation.IS_INSTANCE, o -> type(o.get(1)).isInstance(o.get(0)));
    KNOWN.put(Operation.IS_SUBCLASS, o -> type(o.get(1)).isAssignableFrom(type(o.get(0))));
    KNOWN.put(Operation.IS_CALLABLE, o -> Functions.canBeCalled(o.get(0)));
    KNOWN.put(Operation.GET_ATTRIBUTE, o -> attributes(o).attribute(text(o, 1)));
    KNOWN.put(
        Operation.HAS_ATTRIBUTE,
        o -> first(o) instanceof Attributes a && a.hasAttribute(text(o, 1)));
    KNOWN.put(Operation.SET_ATTRIBUTE, Operations::setAttribute);
    KNOWN.put(Operation.DELETE_ATTRIBUTE, Operations::deleteAttribute);
    KNOWN.put(
        Operation.PUBLIC_ATTRIBUTES,
        o -> List.copyOf(new TreeSet<>(attributes(o).attributeNames())));
    KNOWN.put(Operation.TO_INTEGER, o -> number(o).longValue());
    KNOWN.put(Operation.TO_FLOAT, o -> number(o).doubleValue());
    KNOWN.put(Operation.TO_INDEX, o -> Math.toIntExact((Long) first(o)));
    KNOWN.put(Operation.BIND, o -> ((Invocable) first(o)).apply(Objects.requireNonNull(o.get(1))));
    Containers.addTo(KNOWN);
    Mappings.addTo(KNOWN);
    SetAlgebra.addTo(KNOWN);
  }

  private Operations() {}

  static boolean knows(Operation operation) {
    return KNOWN.containsKey(operation) || OperatorMethods.know(operation);
  }

  /**
   * Performs an operation.
   *
   * @throws ClassCastException if the operands do not have it
   */
  static @Nullable Object perform(Operation operation, List<@Nullable Object> operands)
      throws Throwable {
    if (OperatorMethods.fit(operation, operands)) {
      return OperatorMethods.perform(operation, operands);
    }
    Function<List<@Nullable Object>, @Nullable Object> known = KNOWN.get(operation);
    if (known == null) {
      throw unfit(operation, operands);
    }
    try {
      return known.apply(operands);
    } catch (ClassCastException foreign) {
      throw unfit(operation, operands);
    }
  }

  /** Names the types of the operands themselves, whatever stands for them. */
  private static ClassCastException unfit(Operation operation, List<@Nullable Object> operands) {
    List<String> types = new ArrayList<>();
    for (Object operand : operands) {
      Object itself = operand instanceof Subject subject ? subject.itself() : operand;
      types.add(itself == null ? "nothing" : itself.getClass().getSimpleName());
    }
    return new ClassCastException("no " + operation.id() + " for " + String.join(", ", types));
  }

  /** Numbers and texts equal their like alone; whether they equal an object, that one says. */
  private static boolean equal(List<@Nullable Object> operands) {
    Object other = operands.get(1);
    if (other instanceof Subject && Literals.scalar(operands.get(0)) != null) {
      return other.equals(operands.get(0));
    }
    return first(operands).equals(other);
  }

  static Object first(List<@Nullable Object> operands) {
    return Objects.requireNonNull(operands.get(0), "nothing has no operations");
  }

  @SuppressWarnings("unchecked") // What cannot be compared is what ClassCastException is for.
  private static boolean compare(List<@Nullable Object> operands, IntPredicate answer) {
    return answer.test(((Comparable<@Nullable Object>) first(operands)).compareTo(operands.get(1)));
  }

  private static Number number(List<@Nullable Object> operands) {
    return (Number) first(operands);
  }

  private static Class<?> type(@Nullable Object object) {
    return (Class<?>) Objects.requireNonNull(object);
  }

  private static String text(List<@Nullable Object> operands, int index) {
    return (String) Objects.requireNonNull(operands.get(index));
  }

  private static Attributes attributes(List<@Nullable Object> operands) {
    if (first(operands) instanceof Attributes attributes) {
      return attributes;
    }
    throw new SessionError("AttributeError", "it has no attributes");
  }

  private static @Nullable Object setAttribute(List<@Nullable Object> operands) {
    attributes(operands).attribute(text(operands, 1), operands.get(2));
    return null;
  }

  private static @Nullable Object deleteAttribute(List<@Nullable Object> operands) {
    Object ignored =
        attributes(operands).attribute(text(operands, 1)); // Raises where there is none.
    attributes(operands).attribute(text(operands, 1), null);
    return null;
  }
}
