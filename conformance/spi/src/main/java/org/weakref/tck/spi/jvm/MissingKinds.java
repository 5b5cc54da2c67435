package org.weakref.tck.spi.jvm;

import org.weakref.tck.spi.ObjectKind;

/** Why Java has no object of a kind. */
final class MissingKinds {
  private MissingKinds() {}

  static String reason(ObjectKind kind) {
    return "no object of the kind " + kind.id() + ": " + why(kind);
  }

  private static String why(ObjectKind kind) {
    return switch (kind) {
      case WITHOUT_SLOT,
          SLOTTED_OBJECT,
          WEAK_SLOTTED_OBJECT,
          SLOTTED_CHILD_OF_A_SLOTTED_CLASS,
          SLOTTED_CHILD_OF_A_WEAK_SLOTTED_CLASS,
          SLOTTED_CHILD_OF_AN_ORDINARY_CLASS,
          ORDINARY_CHILD_OF_A_SLOTTED_CLASS,
          WEAK_SLOTTED_INTEGER,
          WEAK_SLOTTED_TUPLE,
          SLOTTED_SUBCLASSED_WEAK_SET ->
          "every object of Java can be referred to weakly, whatever its class declares";
      case SUBCLASSED_TEXT, SUBCLASSED_FLOAT, SUBCLASSED_INTEGER ->
          "Java's texts and numbers are of final classes";
      case TUPLE, NAMED_TUPLE, SUBCLASSED_TUPLE -> "Java has no tuples";
      case FROZEN_SET, EMPTY_FROZEN_SET, SUBCLASSED_FROZEN_SET ->
          "Java's sets that cannot be changed are value-based and have no subclasses";
      case GENERATOR, COROUTINE, TASK -> "no function of Java can be suspended";
      case FUNCTION_WITH_A_DEFAULT -> "no parameter of Java has a default";
      case CAUGHT_EXCEPTION -> "the exceptions of Java do not hold local variables";
      case DATACLASS_OBJECT, SLOTTED_DATACLASS_OBJECT, WEAK_SLOTTED_DATACLASS_OBJECT ->
          "Java has no dataclasses";
      default -> "it is a kind of Python's";
    };
  }
}
