package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.FunctionForm;

/** The functions of a session, each made in the way that its form names. */
final class Functions {
  /** What methods of the platform were called with, by the name of the function. */
  private final Map<String, Queue<Object>> inboxes = new ConcurrentHashMap<>();

  /** A function of that form, which does {@code body} with its arguments. */
  Consumer<Object> define(String name, FunctionForm form, Invocable body) {
    return switch (form) {
      case FUNCTION -> new Named(name, body);
      case LAMBDA -> lambda(body);
      case BOUND_METHOD -> boundMethod(new Holder(body));
      case BUILT_IN_METHOD ->
          inboxes.computeIfAbsent(name, unused -> new ConcurrentLinkedQueue<>())::add;
      case CLASS -> constructor(body);
      case PARTIAL -> new Partial("given already", body);
      case CALLABLE_OBJECT -> new Callable(body);
      case WITHOUT_PARAMETER -> new WithoutParameter(body);
      case NOT_CALLABLE ->
          throw new IllegalArgumentException("the compiler refuses what cannot be called");
    };
  }

  /**
   * Calls an object.
   *
   * @throws ClassCastException if it cannot be called, or not with these arguments
   */
  @SuppressWarnings("unchecked") // A method of the platform takes what it gets.
  static @Nullable Object call(
      @Nullable Object callee,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords) {
    if (callee instanceof Invocable invocable) {
      return invocable.call(positional, keywords);
    } else if (callee instanceof Consumer<?> consumer
        && positional.size() == 1
        && keywords.isEmpty()) {
      ((Consumer<@Nullable Object>) consumer).accept(positional.get(0));
      return null;
    }
    throw new ClassCastException("it cannot be called like that");
  }

  /** Whether an object is of a type that says of itself that it is one of functions. */
  static boolean canBeCalled(@Nullable Object object) {
    return object != null
        && Interfaces.of(object).stream()
            .anyMatch(type -> type.isAnnotationPresent(FunctionalInterface.class));
  }

  /** Gives what methods of the platform were called with since the last time, and forgets it. */
  void drain(BiConsumer<String, Object> heard) {
    inboxes.forEach(
        (name, queue) -> {
          for (Object argument = queue.poll(); argument != null; argument = queue.poll()) {
            heard.accept(name, argument);
          }
        });
  }

  private static Invocable lambda(Invocable body) {
    return (positional, keywords) -> body.call(positional, keywords);
  }

  private static Invocable boundMethod(Holder holder) {
    return holder::method;
  }

  private static Invocable constructor(Invocable body) {
    return (positional, keywords) -> new Instance(body, positional, keywords);
  }

  private record Named(String name, Invocable body) implements Invocable {
    @Override
    public @Nullable Object call(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      return body.call(positional, keywords);
    }
  }

  /** Holds an argument that was given already, which the body does not tell. */
  private record Partial(String given, Invocable body) implements Invocable {
    @Override
    public @Nullable Object call(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      return body.call(positional, keywords);
    }
  }

  private record Holder(Invocable body) {
    @Nullable Object method(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      return body.call(positional, keywords);
    }
  }

  private static final class Instance extends PlainObject {
    Instance(
        Invocable body, List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      body.call(positional, keywords);
    }
  }

  /** Has attributes besides, so that it can hold other objects. */
  private static final class Callable extends PlainObject implements Invocable {
    private final Invocable body;

    Callable(Invocable body) {
      this.body = body;
    }

    @Override
    public @Nullable Object call(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      return body.call(positional, keywords);
    }
  }

  private record WithoutParameter(Invocable body) implements Invocable {
    @Override
    public @Nullable Object call(
        List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
      if (!positional.isEmpty() || !keywords.isEmpty()) {
        throw new ClassCastException("a function without parameters was given arguments");
      }
      return body.call(positional, keywords);
    }
  }
}
