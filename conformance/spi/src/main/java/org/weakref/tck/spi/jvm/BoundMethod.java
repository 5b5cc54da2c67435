package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A method of an object: a function that gets the object before its other arguments. Holds both.
 *
 * <p>Two of the very same object and function are equal.
 */
public final class BoundMethod implements Invocable {
  private final Object receiver;
  private final Invocable function;

  /** A function as a method of an object. */
  public BoundMethod(Object receiver, Invocable function) {
    this.receiver = receiver;
    this.function = function;
  }

  /** The object that it is a method of. */
  public Object receiver() {
    return receiver;
  }

  /** What it calls, with the receiver first. */
  public Invocable function() {
    return function;
  }

  @Override
  public @Nullable Object call(
      List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
    List<@Nullable Object> all = new ArrayList<>(positional);
    all.add(0, receiver);
    return function.call(all, keywords);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoundMethod method
        && method.receiver == receiver
        && method.function == function;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(receiver) + System.identityHashCode(function);
  }
}
