package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ReferenceType;

/**
 * A request for a weak reference or a proxy.
 *
 * @param referent to what
 * @param callback with which callback, or {@code null} for none
 * @param type of which type; {@code null} for a proxy
 */
public record Request(
    HeapObject referent, @Nullable HeapObject callback, @Nullable ReferenceType type) {
  /** Whether the type is one of which an object is shared: a plain reference, or a proxy. */
  public boolean isForSharedType() {
    return type == null || type == ReferenceType.EXACT;
  }
}
