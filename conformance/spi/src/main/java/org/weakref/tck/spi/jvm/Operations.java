package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    KNOWN.put(Operation.EQUAL, o -> first(o).equals(o.get(1)));
    KNOWN.put(Operation.NOT_EQUAL, o -> !first(o).equals(o.get(1)));
    KNOWN.put(Operation.LESS, o -> compare(o, sign -> sign < 0));
    KNOWN.put(Operation.LESS_OR_EQUAL, o -> compare(o, sign -> sign <= 0));
    KNOWN.put(Operation.GREATER, o -> compare(o, sign -> sign > 0));
    KNOWN.put(Operation.GREATER_OR_EQUAL, o -> compare(o, sign -> sign >= 0));
    KNOWN.put(Operation.HASH, o -> first(o).hashCode());
    KNOWN.put(Operation.TEXT, o -> first(o).toString());
    KNOWN.put(Operation.REPRESENTATION, o -> first(o).toString());
    KNOWN.put(Operation.TYPE_OF, o -> first(o).getClass());
    KNOWN.put(Operation.IS_INSTANCE, o -> type(o.get(1)).isInstance(o.get(0)));
    KNOWN.put(Operation.IS_SUBCLASS, o -> type(o.get(1)).isAssignableFrom(type(o.get(0))));
    KNOWN.put(Operation.GET_ATTRIBUTE, o -> attributes(o).attribute(text(o, 1)));
    KNOWN.put(
        Operation.HAS_ATTRIBUTE,
        o -> first(o) instanceof Attributes a && a.hasAttribute(text(o, 1)));
    KNOWN.put(Operation.SET_ATTRIBUTE, Operations::setAttribute);
    KNOWN.put(Operation.DELETE_ATTRIBUTE, Operations::deleteAttribute);
    KNOWN.put(Operation.GET_ITEM, o -> present(map(o).get(o.get(1))));
    KNOWN.put(Operation.SET_ITEM, o -> discard(map(o).put(o.get(1), o.get(2))));
    KNOWN.put(Operation.POP_ITEM, o -> present(map(o).remove(o.get(1))));
    KNOWN.put(Operation.CONTAINS, Operations::contains);
    KNOWN.put(Operation.ADD_ELEMENT, o -> discard(collection(o).add(o.get(1))));
    KNOWN.put(Operation.CLEAR, Operations::clear);
    KNOWN.put(
        Operation.LENGTH,
        o -> first(o) instanceof Map<?, ?> map ? map.size() : collection(o).size());
    KNOWN.put(Operation.ITEMS, o -> new ArrayList<>(collection(o)));
  }

  private Operations() {}

  static boolean knows(Operation operation) {
    return KNOWN.containsKey(operation);
  }

  static @Nullable Object perform(Operation operation, List<@Nullable Object> operands) {
    return Objects.requireNonNull(KNOWN.get(operation)).apply(operands);
  }

  private static Object first(List<@Nullable Object> operands) {
    return Objects.requireNonNull(operands.get(0), "nothing has no operations");
  }

  @SuppressWarnings("unchecked") // What cannot be compared is what ClassCastException is for.
  private static boolean compare(List<@Nullable Object> operands, IntPredicate answer) {
    return answer.test(((Comparable<@Nullable Object>) first(operands)).compareTo(operands.get(1)));
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
    throw new SessionError("AttributeError", "no attribute '" + text(operands, 1) + "'");
  }

  private static @Nullable Object setAttribute(List<@Nullable Object> operands) {
    attributes(operands).attribute(text(operands, 1), operands.get(2));
    return null;
  }

  private static @Nullable Object deleteAttribute(List<@Nullable Object> operands) {
    attributes(operands).attribute(text(operands, 1)); // Raises where there is none.
    attributes(operands).attribute(text(operands, 1), null);
    return null;
  }

  @SuppressWarnings("unchecked")
  private static Map<@Nullable Object, @Nullable Object> map(List<@Nullable Object> operands) {
    return (Map<@Nullable Object, @Nullable Object>) first(operands);
  }

  @SuppressWarnings("unchecked")
  private static Collection<@Nullable Object> collection(List<@Nullable Object> operands) {
    return (Collection<@Nullable Object>) first(operands);
  }

  private static boolean contains(List<@Nullable Object> operands) {
    return first(operands) instanceof Map<?, ?> map
        ? map.containsKey(operands.get(1))
        : collection(operands).contains(operands.get(1));
  }

  private static @Nullable Object clear(List<@Nullable Object> operands) {
    if (first(operands) instanceof Map<?, ?> map) {
      map.clear();
    } else {
      collection(operands).clear();
    }
    return null;
  }

  private static Object present(@Nullable Object value) {
    if (value == null) {
      throw new SessionError("KeyError", "no such key");
    }
    return value;
  }

  private static @Nullable Object discard(@Nullable Object ignored) {
    return null;
  }
}
