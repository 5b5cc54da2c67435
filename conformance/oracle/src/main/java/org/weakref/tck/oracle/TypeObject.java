package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;

/** A class. */
final class TypeObject extends HeapObject {
  private final String name;
  private final @Nullable TypeObject base;

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
