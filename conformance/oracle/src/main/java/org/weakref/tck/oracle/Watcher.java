package org.weakref.tck.oracle;

/**
 * A function that takes the reference that it is called with out of what is pending, when it sees
 * it dead.
 */
final class Watcher extends ModelFunction {
  private final Pending pending;

  Watcher(Pending pending, Heap heap) {
    super(heap);
    this.pending = pending;
    hide(pending);
  }

  @Override
  void called(HeapObject argument) {
    if (argument instanceof Reference reference && reference.referent() == null) {
      pending.numbers().remove(reference.address());
    }
  }
}
