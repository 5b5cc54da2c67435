package org.weakref.tck.oracle;

import org.weakref.tck.spi.Value;

/** A scalar: nothing, a truth value, a number or a text. */
public final class Atom extends HeapObject {
  private final Value value;
  private final boolean subclassed;

  Atom(Value value) {
    this(value, false);
  }

  /** One of the built-in type, or of a class of the program that is derived from it. */
  Atom(Value value, boolean subclassed) {
    this.value = value;
    this.subclassed = subclassed;
  }

  /** Whether its value is all there is to it. One of a class of the program has an identity. */
  boolean isPlain() {
    return !subclassed;
  }

  /** What it is. */
  public Value value() {
    return value;
  }

  @Override
  public String typeName() {
    if (subclassed) {
      return "Subclassed";
    } else if (value instanceof Value.Truth) {
      return "bool";
    } else if (value instanceof Value.Whole) {
      return "int";
    } else if (value instanceof Value.Real) {
      return "float";
    }
    return value instanceof Value.Text ? "str" : "NoneType";
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return subclassed;
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return subclassed; // referenceable-str-subclass, referenceable-not-str-bytes-none-float
  }
}
