package org.weakref.tck.oracle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finalizer. What it was registered with is not its own: that is what makes it weak. */
final class Finalizer extends HeapObject implements Callee, Attributed {
  private final Finalizers finalizers;
  private final boolean subclassed;
  private @Nullable Registration registration;

  Finalizer(Finalizers finalizers, boolean subclassed) {
    this.finalizers = finalizers;
    this.subclassed = subclassed;
  }

  /** What it was registered with, or {@code null} once it is dead. */
  @Nullable Registration registration() {
    return registration;
  }

  void register(Registration with) {
    registration = with;
  }

  void unregister() {
    registration = null;
  }

  @Override
  public HeapObject call(List<HeapObject> arguments, Map<String, HeapObject> keywords) {
    return finalizers.call(this, arguments, keywords);
  }

  @Override
  public @Nullable HeapObject own(String name) {
    return finalizers.attribute(this, name);
  }

  @Override
  public boolean setOwn(String name, HeapObject value) {
    return finalizers.setAttribute(this, name, value);
  }

  @Override
  public List<String> ownNames() {
    return List.of("alive", "atexit", "detach", "peek");
  }

  @Override
  public String typeName() {
    return subclassed ? "FinalizerSubclass" : "finalize";
  }

  // finalize-no-instance-attributes
  @Override
  public boolean hasWeakReferenceSlot() {
    return subclassed;
  }

  @Override
  boolean acceptsAttribute(String name) {
    return !name.equals("alive") && (subclassed || name.equals("atexit"));
  }
}
