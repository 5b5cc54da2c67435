package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the program under test. */
public abstract class HeapObject {
  private final Map<String, HeapObject> attributes = new LinkedHashMap<>();
  private final List<HeapObject> hidden = new ArrayList<>();
  private final List<WeakObject> weakReferences = new ArrayList<>();
  private Stage stage = Stage.NEW;
  private int strongReferences;
  private long address;

  /** How far an object has come. */
  enum Stage {
    /** Its finalizing method has not run. */
    NEW,
    /** Its finalizing method has run, or it has none and was about to go. It runs once. */
    FINALIZED,
    /** It goes and cannot be brought back. */
    DYING,
    /** It is gone. */
    GONE
  }

  /** For subclasses. */
  HeapObject() {}

  /** The name of its type, as Python's programs see it. */
  public abstract String typeName();

  /** Whether weak references to it can be made. */
  public abstract boolean hasWeakReferenceSlot();

  /** Whether attributes can be set on it. */
  boolean acceptsAttribute(String name) {
    return false;
  }

  /** How many strong references to it there are. */
  public final int strongReferences() {
    return strongReferences;
  }

  /** A number that no other object has while it lives; a later one may inherit it. */
  public final long address() {
    return address;
  }

  /** Whether it is gone. */
  public final boolean isGone() {
    return stage == Stage.GONE;
  }

  /**
   * The weak references and proxies to it: the shared ones first, then the others newest first. A
   * snapshot.
   */
  public final List<WeakObject> weakReferences() {
    return List.copyOf(weakReferences);
  }

  /** The list behind {@link #weakReferences()}, for what links and unlinks. */
  final List<WeakObject> registry() {
    return weakReferences;
  }

  final Map<String, HeapObject> attributes() {
    return attributes;
  }

  final @Nullable HeapObject attribute(String name) {
    return attributes.get(name);
  }

  /** Every strong reference that it holds, as often as it holds it. */
  public List<HeapObject> held() {
    List<HeapObject> held = new ArrayList<>(attributes.values());
    held.addAll(hidden);
    return held;
  }

  /** Takes away every strong reference that it holds. */
  void letGo() {
    attributes.clear();
    hidden.clear();
  }

  /** Notes a strong reference that the program does not see. */
  final void hide(HeapObject held) {
    hidden.add(held);
  }

  /** What it holds where the program does not see it. */
  final List<HeapObject> hidden() {
    return hidden;
  }

  final Stage stage() {
    return stage;
  }

  final void reach(Stage next) {
    stage = next;
  }

  final void settleAt(long freeAddress) {
    address = freeAddress;
  }

  final int count(int change) {
    strongReferences += change;
    return strongReferences;
  }
}
