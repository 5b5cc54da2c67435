package org.weakref.tck.oracle;

import java.util.EnumSet;
import java.util.Set;
import org.weakref.tck.spi.Operation;

/** Which operations are operators, and how they belong together. */
final class Operators {
  private static final Set<Operation> COMPARISONS =
      EnumSet.range(Operation.EQUAL, Operation.GREATER_OR_EQUAL);
  private static final Set<Operation> BINARY = binary();

  /** The conversions, the unary operators, the binary ones and those in place. */
  private static final Set<Operation> NUMERIC =
      EnumSet.range(Operation.TO_INTEGER, Operation.IN_PLACE_BIT_XOR);

  private static final Set<Operation> IN_PLACE =
      EnumSet.range(Operation.IN_PLACE_ADD, Operation.IN_PLACE_BIT_XOR);

  private Operators() {}

  private static Set<Operation> binary() {
    Set<Operation> binary = EnumSet.range(Operation.ADD, Operation.BIT_XOR);
    binary.add(Operation.DIVIDE_WITH_REMAINDER);
    return binary;
  }

  static boolean isComparison(Operation operation) {
    return COMPARISONS.contains(operation);
  }

  /** Whether it is an operator or a conversion, which any object may be asked for. */
  static boolean isOperator(Operation operation) {
    return NUMERIC.contains(operation) || operation == Operation.WITH_CONTEXT;
  }

  /** Whether it has a reflected form, for the object on the right to perform. */
  static boolean isBinary(Operation operation) {
    return BINARY.contains(operation);
  }

  static boolean isInPlace(Operation operation) {
    return IN_PLACE.contains(operation);
  }

  /** The operator that one in place falls back to. */
  static Operation plain(Operation operation) {
    return isInPlace(operation)
        ? Operation.valueOf(operation.name().substring("IN_PLACE_".length()))
        : operation;
  }

  /** What the object on the right is asked, where the one on the left has no answer. */
  static Operation mirrored(Operation comparison) {
    return switch (comparison) {
      case LESS -> Operation.GREATER;
      case LESS_OR_EQUAL -> Operation.GREATER_OR_EQUAL;
      case GREATER -> Operation.LESS;
      case GREATER_OR_EQUAL -> Operation.LESS_OR_EQUAL;
      default -> comparison;
    };
  }

  /**
   * Whether a proxy may stand in any place (proxy-rich-comparison, proxy-arithmetic-reflected,
   * proxy-arithmetic-between-proxies, proxy-pow-three-args).
   */
  static boolean takesEachOperandAlike(Operation operation) {
    return isComparison(operation)
        || isBinary(operation)
        || isInPlace(operation)
        || operation == Operation.POWER_MODULO;
  }
}
