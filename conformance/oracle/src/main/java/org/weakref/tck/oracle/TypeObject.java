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
    if (base != null) {
      hide(base);
    }
  }

  String name() {
    return name;
  }

  /** What it is derived from, or {@code null}. */
  @Nullable TypeObject base() {
    return base;
  }

  /** What its instances share under a name, here or in a base; or {@code null}. */
  @Nullable HeapObject find(String attribute) {
    HeapObject found = attribute(attribute);
    return found == null && base != null ? base.find(attribute) : found;
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
