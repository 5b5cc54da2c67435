package org.weakref.tck.oracle;

import org.weakref.tck.spi.Value;

/** A scalar: nothing, a truth value, a number or a text. */
public final class Atom extends HeapObject {
  private final Value value;

  Atom(Value value) {
    this.value = value;
  }

  /** What it is. */
  public Value value() {
    return value;
  }

  @Override
  public String typeName() {
    if (value instanceof Value.Truth) {
      return "bool";
    } else if (value instanceof Value.Whole) {
      return "int";
    } else if (value instanceof Value.Real) {
      return "float";
    }
    return value instanceof Value.Text ? "str" : "NoneType";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return false;
  }
}
