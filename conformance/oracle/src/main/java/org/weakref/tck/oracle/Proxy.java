package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;

/** Forwards to its referent. */
public final class Proxy extends WeakObject {
  private final boolean callable;

  Proxy(HeapObject referent, @Nullable HeapObject callback, boolean callable) {
    super(referent, callback);
    this.callable = callable;
  }

  @Override
  public @Nullable ReferenceType type() {
    return null;
  }

  /** Whether its referent can be called: settled when it was made. */
  boolean isCallable() {
    return callable;
  }

  // types-proxy-types-distinct
  @Override
  public String typeName() {
    return callable ? "CallableProxyType" : "ProxyType";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return false;
  }
}
