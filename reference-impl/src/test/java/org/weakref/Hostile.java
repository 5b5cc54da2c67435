package org.weakref;

import org.jspecify.annotations.Nullable;

/** A referent none of whose methods work. */
final class Hostile {

  @Override
  public boolean equals(@Nullable Object other) {
    throw new UnsupportedOperationException("equals");
  }

  @Override
  public int hashCode() {
    throw new UnsupportedOperationException("hashCode");
  }

  @Override
  public String toString() {
    throw new UnsupportedOperationException("toString");
  }
}
