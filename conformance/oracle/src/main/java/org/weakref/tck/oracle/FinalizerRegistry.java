package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;

/** The live finalizers of a program, which need nobody else to hold them. */
final class FinalizerRegistry extends HeapObject {
  private final List<Registration> live = new ArrayList<>();

  /** Oldest first. */
  List<Registration> live() {
    return live;
  }

  @Override
  public List<HeapObject> held() {
    List<HeapObject> held = super.held();
    live.forEach(registration -> held.addAll(registration.held()));
    return held;
  }

  @Override
  public String typeName() {
    return "dict";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return false;
  }
}
