package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the weak references of a weak method have as their callback: calls that of the weak method,
 * when the first of the two dies.
 */
final class Relay extends HeapObject implements Callee {
  private final Methods methods;
  private final @Nullable HeapObject callback;
  // Not among what it holds: the weak method holds it (weakmethod-no-self-cycle).
  private @Nullable MethodReference method;

  Relay(Methods methods, @Nullable HeapObject callback) {
    this.methods = methods;
    this.callback = callback;
    if (callback != null) {
      hide(callback);
    }
  }

  void belongTo(MethodReference owner) {
    method = owner;
  }

  @Override
  public HeapObject call(List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    return methods.relay(method, callback, arguments);
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
