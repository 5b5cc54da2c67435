package org.weakref.tck.oracle;

/** A method of an object, taken from it. Holds the object (proxy-bound-method-is-strong). */
final class BoundMethod extends HeapObject {
  private final Instance receiver;

  BoundMethod(Instance receiver) {
    this.receiver = receiver;
    hide(receiver);
  }

  /** The object itself, also where the method was taken through a proxy. */
  Instance receiver() {
    return receiver;
  }

  @Override
  public String typeName() {
    return "method";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }
}
