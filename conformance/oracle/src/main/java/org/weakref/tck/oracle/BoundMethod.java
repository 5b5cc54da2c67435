package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;

/** A method of an object. Holds the object (proxy-bound-method-is-strong) and its function. */
final class BoundMethod extends HeapObject {
  private final HeapObject receiver;
  private final @Nullable HeapObject function;

  /** The method that the class of the object gives to it, as it was taken from the object. */
  BoundMethod(Instance receiver) {
    this.receiver = receiver;
    this.function = null;
    hide(receiver);
  }

  /** A function as a method of an object. */
  BoundMethod(HeapObject receiver, HeapObject function) {
    this.receiver = receiver;
    this.function = function;
    hide(receiver);
    hide(function);
  }

  /** The object itself, also where the method was taken through a proxy. */
  HeapObject receiver() {
    return receiver;
  }

  /** What it calls; {@code null} where that is the method of the object's class. */
  @Nullable HeapObject function() {
    return function;
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
