package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;

/** A list or a tuple. Holds its elements strongly. */
public final class Sequence extends HeapObject {
  private final List<HeapObject> elements = new ArrayList<>();
  private final boolean changeable;

  Sequence(boolean changeable) {
    this.changeable = changeable;
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
    return changeable ? "list" : "tuple";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return false;
  }

  @Override
  List<HeapObject> held() {
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
