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
  ADD(2),
  /** A container: takes everything out. */
  CLEAR(1),
  /** A container: how many it holds. */
  LENGTH(1),
  /** A container or iterable: what it holds, in order. */
  ITEMS(1),
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
