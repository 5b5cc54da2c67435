package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be called: the functions of a session, and those of its objects that are like them. */
@FunctionalInterface
@SuppressWarnings("overloads") // Both parents have an andThen; nobody composes these.
public interface Invocable extends Consumer<Object>, Function<Object, BoundMethod>, Subject {
  /**
   * Calls it and gives what it returns.
   *
   * @param positional the arguments
   * @param keywords the arguments that are named, where Java takes a map
   */
  @Nullable Object call(List<@Nullable Object> positional, Map<String, @Nullable Object> keywords);

  /** Calls it as a callback, with one argument. */
  @Override
  default void accept(Object argument) {
    call(List.of(argument), Map.of());
  }

  /**
   * Gives itself as a method of an object: as a function of the platform it is what makes methods,
   * so that a library can hold it, and nothing beside it that could live longer or shorter.
   */
  @Override
  @SuppressWarnings("FunctionalInterfaceMethodChanged") // Binding is not calling, and meant so.
  default BoundMethod apply(Object receiver) {
    return new BoundMethod(receiver, this);
  }
}
