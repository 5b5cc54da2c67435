package org.weakref.tck.spi;

import org.weakref.spec.Ids;

/** The closed set of what {@link Command.Operate} can do. The comment names the operands. */
public enum Operation {
  /** Two objects: whether they are the same. */
  IS(2),
  /** Two objects: whether the first says that it equals the second. */
  EQUAL(2),
  /** Two objects: whether the first says that it differs from the second. */
  NOT_EQUAL(2),
  /** Two objects: whether the first is less than the second. */
  LESS(2),
  /** Two objects: whether the first is at most the second. */
  LESS_OR_EQUAL(2),
  /** Two objects: whether the first is greater than the second. */
  GREATER(2),
  /** Two objects: whether the first is at least the second. */
  GREATER_OR_EQUAL(2),
  /** One object: its hash. */
  HASH(1),
  /** One object: whether it is true. */
  TRUTH(1),
  /** One object: its text for people. */
  TEXT(1),
  /** One object: its text for programmers. */
  REPRESENTATION(1),
  /** One object: a number that no other object has while it lives. */
  IDENTITY(1),
  /** One object: its type. */
  TYPE_OF(1),
  /** An object and a type, or a sequence of types: whether it is an instance. */
  IS_INSTANCE(2),
  /** Two types: whether the first is, or descends from, the second. */
  IS_SUBCLASS(2),
  /** One object: whether it can be called. */
  IS_CALLABLE(1),
  /** An object and the name of an attribute: its value. */
  GET_ATTRIBUTE(2),
  /** An object, the name of an attribute, a value. */
  SET_ATTRIBUTE(3),
  /** An object and the name of an attribute. */
  DELETE_ATTRIBUTE(2),
  /** An object and the name of an attribute: whether there is one. */
  HAS_ATTRIBUTE(2),
  /** One object: the names of its public attributes, sorted. */
  PUBLIC_ATTRIBUTES(1),
  /** A container and a key: what stands there. */
  GET_ITEM(2),
  /** A container, a key, a value. */
  SET_ITEM(3),
  /** A container and a key: takes the entry out and gives its value. */
  POP_ITEM(2),
  /** A container and an element: whether it is in. */
  CONTAINS(2),
  /** A container and an element: adds it. */
  ADD_ELEMENT(2),
  /** A container: takes everything out. */
  CLEAR(1),
  /** A container and a key: takes the entry out. */
  DELETE_ITEM(2),
  /** A sequence, where to begin and where to end: what stands between. */
  GET_SLICE(3),
  /** A sequence, where to begin, where to end, and what is to stand between. */
  SET_SLICE(4),
  /** A sequence, where to begin and where to end: takes out what stands between. */
  DELETE_SLICE(3),
  /** A container: how many it holds. */
  LENGTH(1),
  /** A container or iterable: what it holds, in order. */
  ITEMS(1),
  /** One object: what it holds, as the arguments of a call that it is unpacked into. */
  UNPACK(1),
  /** A mapping and a key: its value, or nothing. */
  GET(2),
  /** A mapping, a key, a default: its value, or the default. */
  GET_OR(3),
  /**
   * A mapping, a key, a default: its value; the default is stored and given where there is none.
   */
  SET_DEFAULT(3),
  /**
   * A container, a key, a default: takes the entry out and gives its value, or gives the default.
   */
  POP_OR(3),
  /** A mapping: takes some entry out and gives key and value. */
  POP_ENTRY(1),
  /** A set: takes some element out and gives it. */
  POP_ELEMENT(1),
  /** A container, and a mapping, set or sequence: takes what is in that one too. */
  UPDATE(2),
  /** A mapping: its keys, in order. */
  KEYS(1),
  /** A mapping: its values, in order. */
  VALUES(1),
  /** A mapping: its keys with their values, in order. */
  ENTRIES(1),
  /** A mapping that holds its keys weakly: the weak references to them. */
  KEY_REFERENCES(1),
  /** A mapping that holds its values weakly: the weak references to them. */
  VALUE_REFERENCES(1),
  /** A set and an element: takes it out; an error where it is not in. */
  REMOVE_ELEMENT(2),
  /** A set and an element: takes it out if it is in. */
  DISCARD_ELEMENT(2),
  /** A set and another: what is in either. */
  UNION(2),
  /** A set and another: what is in both. */
  INTERSECTION(2),
  /** A set and another: what is in the first alone. */
  DIFFERENCE(2),
  /** A set and another: what is in just one of them. */
  SYMMETRIC_DIFFERENCE(2),
  /** A set and another: keeps what is in both. */
  INTERSECTION_UPDATE(2),
  /** A set and another: takes out what is in the other. */
  DIFFERENCE_UPDATE(2),
  /** A set and another: keeps what is in just one of them. */
  SYMMETRIC_DIFFERENCE_UPDATE(2),
  /** A set and another: whether all of the first is in the second. */
  IS_SUBSET(2),
  /** A set and another: whether all of the second is in the first. */
  IS_SUPERSET(2),
  /** A set and another: whether they have nothing in common. */
  IS_DISJOINT(2),
  /** One object: an iterator over it. */
  ITERATE(1),
  /** A mapping: an iterator over its values. */
  ITERATE_VALUES(1),
  /** A mapping: an iterator over its keys with their values. */
  ITERATE_ENTRIES(1),
  /** One object: an iterator over it from its end. */
  REVERSE(1),
  /** An iterator: what it gives next. */
  NEXT(1),
  /** One object: as a whole number. */
  TO_INTEGER(1),
  /** One object: as a number with a fraction. */
  TO_FLOAT(1),
  /** One object: as a complex number. */
  TO_COMPLEX(1),
  /** One object: as a position in a sequence. */
  TO_INDEX(1),
  /** One object: as bytes, in the form of a text. */
  TO_BYTES(1),
  /** An object and a specification: its text in that format. */
  FORMAT(2),
  /** One object: the nearest whole number. */
  ROUND(1),
  /** One object: the whole number towards zero. */
  TRUNCATE(1),
  /** One object: the whole number below. */
  FLOOR(1),
  /** One object: the whole number above. */
  CEILING(1),
  /** One object: its negative. */
  NEGATE(1),
  /** One object: itself, with a sign. */
  POSITIVE(1),
  /** One object: its bits the other way round. */
  INVERT(1),
  /** One object: without its sign. */
  ABSOLUTE(1),
  /** Two objects: quotient and remainder. */
  DIVIDE_WITH_REMAINDER(2),
  /** Three objects: a power, and its remainder in a division by the third. */
  POWER_MODULO(3),
  /** Two objects: add. */
  ADD(2),
  /** Two objects: subtract. */
  SUBTRACT(2),
  /** Two objects: multiply. */
  MULTIPLY(2),
  /** Two objects: divide. */
  TRUE_DIVIDE(2),
  /** Two objects: divide and round down. */
  FLOOR_DIVIDE(2),
  /** Two objects: the remainder of a division. */
  MODULO(2),
  /** Two objects: raise to a power. */
  POWER(2),
  /** Two objects: multiply as matrices. */
  MATRIX_MULTIPLY(2),
  /** Two objects: shift to the left. */
  SHIFT_LEFT(2),
  /** Two objects: shift to the right. */
  SHIFT_RIGHT(2),
  /** Two objects: and of bits. */
  BIT_AND(2),
  /** Two objects: or of bits. */
  BIT_OR(2),
  /** Two objects: exclusive or of bits. */
  BIT_XOR(2),
  /**
   * Two objects: {@link #ADD} in place; the result is what the name on the left stands for then.
   */
  IN_PLACE_ADD(2),
  /**
   * Two objects: {@link #SUBTRACT} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_SUBTRACT(2),
  /**
   * Two objects: {@link #MULTIPLY} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_MULTIPLY(2),
  /**
   * Two objects: {@link #TRUE_DIVIDE} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_TRUE_DIVIDE(2),
  /**
   * Two objects: {@link #FLOOR_DIVIDE} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_FLOOR_DIVIDE(2),
  /**
   * Two objects: {@link #MODULO} in place; the result is what the name on the left stands for then.
   */
  IN_PLACE_MODULO(2),
  /**
   * Two objects: {@link #POWER} in place; the result is what the name on the left stands for then.
   */
  IN_PLACE_POWER(2),
  /**
   * Two objects: {@link #MATRIX_MULTIPLY} in place; the result is what the name on the left stands
   * for then.
   */
  IN_PLACE_MATRIX_MULTIPLY(2),
  /**
   * Two objects: {@link #SHIFT_LEFT} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_SHIFT_LEFT(2),
  /**
   * Two objects: {@link #SHIFT_RIGHT} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_SHIFT_RIGHT(2),
  /**
   * Two objects: {@link #BIT_AND} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_BIT_AND(2),
  /**
   * Two objects: {@link #BIT_OR} in place; the result is what the name on the left stands for then.
   */
  IN_PLACE_BIT_OR(2),
  /**
   * Two objects: {@link #BIT_XOR} in place; the result is what the name on the left stands for
   * then.
   */
  IN_PLACE_BIT_XOR(2),
  /** A function and an object: the function as a method of that object, which it gets first. */
  BIND(2),
  /** A context: enters it and leaves it. */
  WITH_CONTEXT(1),
  /** One object: a shallow copy. */
  COPY(1),
  /** One object: a deep copy. */
  DEEP_COPY(1),
  /** One object: what comes back after it was written out and read again. */
  PICKLE(1),
  /** One object: the number of strong references to it, where references are counted. */
  STRONG_REFERENCE_COUNT(1);

  private final int operands;

  Operation(int operands) {
    this.operands = operands;
  }

  /** How many operands it takes. */
  public int operands() {
    return operands;
  }

  /** The name in the protocol, such as {@code not-equal}. */
  public String id() {
    return Ids.kebab(name());
  }
}
