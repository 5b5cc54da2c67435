package org.weakref.tck.oracle;

/**
 * A function that takes the reference that it is called with out of what is pending, when it sees
 * it dead. It is not told.
 */
final class Watcher extends HeapObject {
  private final Pending pending;

  Watcher(Pending pending) {
    this.pending = pending;
    hide(pending);
  }

  void called(HeapObject argument) {
    if (argument instanceof Reference reference && reference.referent() == null) {
      pending.numbers().remove(reference.address());
    }
  }

  @Override
  public String typeName() {
    return "function";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }
}
