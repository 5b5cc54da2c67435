package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;

/** A class. */
final class TypeObject extends HeapObject {
  private final String name;
  private final @Nullable TypeObject base;
  private @Nullable Callee maker;

  TypeObject(String name, @Nullable TypeObject base) {
    this.name = name;
    this.base = base;
  }

  String name() {
    return name;
  }

  boolean descendsFrom(TypeObject other) {
    return this == other || (base != null && base.descendsFrom(other));
  }

  /** What calling it does, where that is not to make a plain instance. */
  @Nullable Callee maker() {
    return maker;
  }

  void makeBy(Callee madeBy) {
    maker = madeBy;
  }

  @Override
  public String typeName() {
    return "type";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return true;
  }
}
