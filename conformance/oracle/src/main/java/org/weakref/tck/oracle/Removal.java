package org.weakref.tck.oracle;

/**
 * The callback of the weak references in a weak container. Does not hold the container, which may
 * go before it (weakkeydict-dict-death-keeps-keys, weakvaluedict-weakly-referenceable,
 * weakset-weakly-referenceable).
 */
final class Removal extends ModelFunction {
  private final WeakTable table;

  Removal(WeakTable table, Heap heap) {
    super(heap);
    this.table = table;
  }

  @Override
  void called(HeapObject argument) {
    if (argument instanceof WeakObject reference) {
      table.lost(reference);
    }
  }
}
