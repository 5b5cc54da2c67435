package org.weakref.tck.oracle;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** An iterator. Holds what it has not given yet. */
final class Cursor extends HeapObject {
  private final String typeName;
  private final Deque<HeapObject> rest;

  Cursor(String typeName, Collection<? extends HeapObject> elements) {
    this.typeName = typeName;
    this.rest = new ArrayDeque<>(elements);
  }

  Deque<HeapObject> rest() {
    return rest;
  }

  @Override
  public String typeName() {
    return typeName;
  }

  /** An iterator of a built-in container has no slot; one of the program has. */
  @Override
  public boolean hasWeakReferenceSlot() {
    return !typeName.endsWith("_iterator");
  }

  @Override
  public List<HeapObject> held() {
    List<HeapObject> held = super.held();
    held.addAll(rest);
    return held;
  }

  @Override
  void letGo() {
    super.letGo();
    rest.clear();
  }
}
