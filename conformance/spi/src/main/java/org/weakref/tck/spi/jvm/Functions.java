package org.weakref.tck.spi.jvm;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.weakref.tck.spi.FunctionForm;

/** The functions of a session, each made in the way that its form names. */
final class Functions {
  /** What methods of the platform were called with, by the name of the function. */
  private final Map<String, Queue<Object>> inboxes = new ConcurrentHashMap<>();

  /** A function of that form, which does {@code body} with its argument. */
  Consumer<Object> define(String name, FunctionForm form, Consumer<Object> body) {
    return switch (form) {
      case FUNCTION -> new Named(name, body);
      case LAMBDA -> argument -> body.accept(argument);
      case BOUND_METHOD -> new Holder(body)::method;
      case BUILT_IN_METHOD ->
          inboxes.computeIfAbsent(name, unused -> new ConcurrentLinkedQueue<>())::add;
      case CLASS -> argument -> new Instance(argument, body);
      case PARTIAL -> partial((given, argument) -> body.accept(argument), "given already");
      case CALLABLE_OBJECT -> new Callable(body);
      case WITHOUT_PARAMETER -> unfit();
      case NOT_CALLABLE ->
          throw new IllegalArgumentException("the compiler refuses what cannot be called");
    };
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

  private static Consumer<Object> partial(BiConsumer<String, Object> function, String given) {
    return argument -> function.accept(given, argument);
  }

  /** A function that does not fit its call, which a raw type hides from the compiler. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Consumer<Object> unfit() {
    Consumer<Unfit> function = argument -> argument.run();
    return (Consumer) function;
  }

  private interface Unfit {
    void run();
  }

  private record Named(String name, Consumer<Object> body) implements Consumer<Object> {
    @Override
    public void accept(Object argument) {
      body.accept(argument);
    }
  }

  private record Holder(Consumer<Object> body) {
    void method(Object argument) {
      body.accept(argument);
    }
  }

  private static final class Instance {
    Instance(Object argument, Consumer<Object> body) {
      body.accept(argument);
    }
  }

  /** Has attributes besides, so that it can hold other objects. */
  private static final class Callable extends PlainObject implements Consumer<Object> {
    private final Consumer<Object> body;

    Callable(Consumer<Object> body) {
      this.body = body;
    }

    @Override
    public void accept(Object argument) {
      body.accept(argument);
    }
  }
}
