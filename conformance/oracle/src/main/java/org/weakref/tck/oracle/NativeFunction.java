package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;

/** A function that is part of the runtime. */
final class NativeFunction extends HeapObject implements Callee {
  private final String typeName;
  private final Callee work;

  /** One that holds nothing. */
  NativeFunction(Callee work) {
    this("builtin_function_or_method", work);
  }

  /** One that is a method of an object, which it holds. */
  NativeFunction(HeapObject receiver, Callee work) {
    this("method", work);
    hide(receiver);
  }

  private NativeFunction(String typeName, Callee work) {
    this.typeName = typeName;
    this.work = work;
  }

  @Override
  public HeapObject call(List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    return work.call(arguments, keywords);
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }
}
