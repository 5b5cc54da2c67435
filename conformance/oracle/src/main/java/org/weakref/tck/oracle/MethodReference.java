package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;

/**
 * A weak method: a weak reference to the object of a method, with one of its own to the function.
 */
public final class MethodReference extends Reference {
  private final @Nullable WeakObject function;
  private boolean called;

  /** One that holds that weak reference to the function, if the method has a function. */
  MethodReference(
      HeapObject receiver,
      @Nullable WeakObject function,
      @Nullable HeapObject callback,
      ReferenceType type) {
    super(receiver, callback, type);
    this.function = function;
    if (function != null) {
      hide(function);
    }
  }

  /** The weak reference to the function; {@code null} where the class of the object has that. */
  public @Nullable WeakObject function() {
    return function;
  }

  /** Whether object and function are both there. */
  public boolean isWhole() {
    return referent() != null && (function == null || function.referent() != null);
  }

  /** Whether the callback was called, which happens once (weakmethod-callback-once). */
  public boolean wasCalled() {
    return called;
  }

  void noteCall() {
    called = true;
  }
}
