package org.weakref.tck.oracle;

/** A function that is a method of a class itself (weakmethod-classmethod). */
final class ClassMethod extends HeapObject {
  private final HeapObject function;

  ClassMethod(HeapObject function) {
    this.function = function;
    hide(function);
  }

  HeapObject function() {
    return function;
  }

  @Override
  public String typeName() {
    return "classmethod";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return false;
  }
}
