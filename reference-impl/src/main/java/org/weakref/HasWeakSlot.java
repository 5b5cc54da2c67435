package org.weakref;

import org.jspecify.annotations.Nullable;

/**
 * Implemented by a class whose instances carry their own weak-reference slot, as Python's instances
 * carry {@code __weakref__} ({@code ref-weakref-slot-attribute}). Finding the references of such an
 * object is a field read instead of a look-up by identity; nothing else changes.
 *
 * <pre>{@code
 * final class Node implements HasWeakSlot {
 *   private final transient WeakSlot weakSlot = new WeakSlot();
 *
 *   @Override
 *   public WeakSlot weakSlot() {
 *     return weakSlot;
 *   }
 * }
 * }</pre>
 */
public interface HasWeakSlot {

  /**
   * Returns this object's slot: always the same one, and its own.
   *
   * <p>A slot is a short cut that is checked at each use. A class that returns {@code null}, a slot
   * of another object or a new slot each time loses speed, not correctness. What this method throws
   * reaches whoever asked for a reference, a count or a list.
   */
  @Nullable WeakSlot weakSlot();
}
