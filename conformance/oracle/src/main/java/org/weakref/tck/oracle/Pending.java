package org.weakref.tck.oracle;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Numbers of what is still awaited. */
final class Pending extends HeapObject {
  private final Set<Long> numbers;

  Pending(Collection<Long> numbers) {
    this.numbers = new LinkedHashSet<>(numbers);
  }

  Set<Long> numbers() {
    return numbers;
  }

  @Override
  public String typeName() {
    return "set";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return true;
  }
}
