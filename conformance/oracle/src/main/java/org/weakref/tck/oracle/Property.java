package org.weakref.tck.oracle;

import org.jspecify.annotations.Nullable;

/** An attribute of a class that functions read, set and delete on its instances. */
final class Property extends HeapObject {
  private final @Nullable HeapObject getter;
  private final @Nullable HeapObject setter;
  private final @Nullable HeapObject deleter;

  Property(@Nullable HeapObject getter, @Nullable HeapObject setter, @Nullable HeapObject deleter) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    hold(getter);
    hold(setter);
    hold(deleter);
  }

  private void hold(@Nullable HeapObject function) {
    if (function != null) {
      hide(function);
    }
  }

  @Nullable HeapObject getter() {
    return getter;
  }

  @Nullable HeapObject setter() {
    return setter;
  }

  @Nullable HeapObject deleter() {
    return deleter;
  }

  @Override
  public String typeName() {
    return "property";
  }

  @Override
  public boolean hasWeakReferenceSlot() {
    return false;
  }
}
