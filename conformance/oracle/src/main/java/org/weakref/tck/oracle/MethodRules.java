package org.weakref.tck.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions about weak methods that the documentation promises something about. */
public interface MethodRules {
  /** A weak method was made, and holds nothing (weakmethod-does-not-keep-object-alive). */
  default void madeMethod(MethodReference made, HeapObject method, Heap heap) {}

  /** Whether a weak method is alive (weakmethod-dead-when-object-dies). */
  default boolean isAlive(MethodReference method) {
    return method.isWhole();
  }

  /**
   * Of which object and which function it yields a method (weakmethod-call-recreates-method).
   *
   * @return the object, and the function, if the method has one that is not of its object's class
   */
  default List<HeapObject> recreated(HeapObject object, @Nullable HeapObject function) {
    return function == null ? List.of(object) : List.of(object, function);
  }

  /** Whether the callback of a weak method is called then (weakmethod-callback-once). */
  default boolean relays(MethodReference method) {
    return !method.wasCalled();
  }

  /** With what it is called (weakmethod-callback). */
  default List<HeapObject> relayed(MethodReference method, List<HeapObject> given) {
    return List.of(method);
  }

  /**
   * Whether two weak methods are equal (weakmethod-eq-same-object-same-function,
   * weakmethod-ne-different-function-or-object, weakmethod-eq-dead-identity).
   */
  default boolean equal(MethodReference one, MethodReference other, Comparison comparison) {
    HeapObject first = one.referent();
    HeapObject second = other.referent();
    if (first == null || second == null || !one.isWhole() || !other.isWhole()) {
      return one == other;
    }
    return comparison.equal(first, second) && sameFunction(one, other);
  }

  /** Whether two live weak methods are of one function. */
  static boolean sameFunction(MethodReference one, MethodReference other) {
    WeakObject first = one.function();
    WeakObject second = other.function();
    if (first == null || second == null) {
      return first == second && one.referent() == other.referent();
    }
    return first.referent() == second.referent();
  }
}
