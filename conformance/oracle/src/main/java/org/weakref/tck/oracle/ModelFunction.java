package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import org.weakref.tck.spi.Value;

/** A function of the model itself. A call of it is not told. */
abstract class ModelFunction extends HeapObject implements Callee {
  private final Heap heap;

  ModelFunction(Heap heap) {
    this.heap = heap;
  }

  /** It is called with an argument. */
  abstract void called(HeapObject argument);

  @Override
  public final HeapObject call(List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    arguments.forEach(this::called);
    return heap.add(new Atom(Value.NONE));
  }

  @Override
  public final String typeName() {
    return "function";
  }

  @Override
  public final boolean hasWeakReferenceSlot() {
    return true;
  }
}
