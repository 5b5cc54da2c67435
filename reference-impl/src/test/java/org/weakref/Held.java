package org.weakref;

import static java.util.Objects.requireNonNull;

import java.lang.ref.Reference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The only strong reference to an object, until it is dropped. Never keep the object in a local.
 */
final class Held<T> {

  private @Nullable T object;

  private Held(T object) {
    this.object = object;
  }

  /** Holds what the supplier makes, in a frame that is gone afterwards. */
  static <T> Held<T> by(Supplier<T> maker) {
    return new Held<>(maker.get());
  }

  static Held<Object> object() {
    return by(Object::new);
  }

  /** Keeps an object reachable up to this line, as a name that is still in use does. */
  @SuppressWarnings("ReachabilityFenceUsage") // A test that has failed before needs it no more.
  static void untilHere(@Nullable Object kept) {
    Reference.reachabilityFence(kept);
  }

  T get() {
    return requireNonNull(object, "dropped");
  }

  void drop() {
    object = null;
  }

  /** Drops the object and awaits its collection. */
  void collect() {
    drop();
    Garbage.collect();
  }
}
