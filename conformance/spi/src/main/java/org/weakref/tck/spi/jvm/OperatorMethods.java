package org.weakref.tck.spi.jvm;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Operation;

/**
 * Performs operations by the methods of {@link Operators}: that of the first operand, or, where the
 * first has no operators, the reflected one of the second.
 */
final class OperatorMethods {
  private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

  private static final Map<Operation, Method> DIRECT = new EnumMap<>(Operation.class);
  private static final Map<Operation, Method> REFLECTED = new EnumMap<>(Operation.class);

  static {
    for (Operation operation : Operation.values()) {
      put(DIRECT, operation, camelCase(operation.name()));
      put(REFLECTED, operation, camelCase("REFLECTED_" + operation.name()));
    }
    put(DIRECT, Operation.EQUAL, "equals");
    put(REFLECTED, Operation.EQUAL, "equals");
    put(REFLECTED, Operation.NOT_EQUAL, "notEqual");
    put(REFLECTED, Operation.LESS, "greater");
    put(REFLECTED, Operation.LESS_OR_EQUAL, "greaterOrEqual");
    put(REFLECTED, Operation.GREATER, "less");
    put(REFLECTED, Operation.GREATER_OR_EQUAL, "lessOrEqual");
  }

  private OperatorMethods() {}

  /** Whether there is a method for it. */
  static boolean know(Operation operation) {
    return DIRECT.containsKey(operation);
  }

  /** Whether one of the operands has a method for it. */
  static boolean fit(Operation operation, List<@Nullable Object> operands) {
    return has(operands, 0, DIRECT, operation) || has(operands, 1, REFLECTED, operation);
  }

  /** Performs an operation for which one of the operands has a method. */
  static @Nullable Object perform(Operation operation, List<@Nullable Object> operands)
      throws Throwable {
    if (has(operands, 0, DIRECT, operation)) {
      @Nullable Object[] others = operands.subList(1, operands.size()).toArray();
      return invoke(DIRECT.get(operation), operands.get(0), others);
    }
    return invoke(REFLECTED.get(operation), operands.get(1), operands.get(0));
  }

  private static boolean has(
      List<@Nullable Object> operands,
      int position,
      Map<Operation, Method> methods,
      Operation operation) {
    return position < operands.size()
        && operands.get(position) instanceof Operators
        && methods.containsKey(operation);
  }

  private static @Nullable Object invoke(
      @Nullable Method method, @Nullable Object receiver, @Nullable Object... others)
      throws Throwable {
    try {
      return requireNonNull(method).invoke(receiver, others);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private static void put(Map<Operation, Method> methods, Operation operation, String name) {
    Stream.of(Operators.class.getMethods(), Object.class.getMethods())
        .flatMap(Stream::of)
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .ifPresent(method -> methods.put(operation, method));
  }

  private static String camelCase(String constant) {
    return NEXT_WORD
        .matcher(constant.toLowerCase(Locale.ROOT))
        .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
  }
}
