package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;

/** A list or a tuple. Holds its elements strongly. */
public final class Sequence extends HeapObject {
  private final List<HeapObject> elements = new ArrayList<>();
  private final boolean changeable;
  private final boolean subclassed;

  Sequence(boolean changeable) {
    this(changeable, false);
  }

  /** One of the built-in type, or of a class of the program that is derived from it. */
  Sequence(boolean changeable, boolean subclassed) {
    this.changeable = changeable;
    this.subclassed = subclassed;
  }

  /** Whether it is a list. */
  boolean isChangeable() {
    return changeable;
  }

  List<HeapObject> elements() {
    return elements;
  }

  @Override
  public String typeName() {
    return subclassed ? "Subclassed" : changeable ? "list" : "tuple";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return subclassed; // referenceable-list-subclass, referenceable-not-list
  }

  @Override
  boolean acceptsAttribute(String attribute) {
    return subclassed;
  }

  @Override
  public List<HeapObject> held() {
    List<HeapObject> held = super.held();
    held.addAll(elements);
    return held;
  }

  @Override
  void letGo() {
    super.letGo();
    elements.clear();
  }
}
