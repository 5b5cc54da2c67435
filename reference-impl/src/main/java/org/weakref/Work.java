package org.weakref;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a finalizer calls, as it was given. */
interface Work<R> {

  @Nullable R call() throws Exception;

  Object function();

  default List<@Nullable Object> arguments() {
    return List.of();
  }

  /** An action. */
  record Acting(Finalizer.Action function) implements Work<Void> {

    @Override
    public @Nullable Void call() throws Exception {
      function.run();
      return null;
    }
  }

  /** An action and what it is done to. */
  record ActingOn<A>(Finalizer.ActionOn<? super A> function, A argument) implements Work<Void> {

    @Override
    public @Nullable Void call() throws Exception {
      function.run(argument);
      return null;
    }

    @Override
    public List<@Nullable Object> arguments() {
      return Collections.singletonList(argument);
    }
  }

  /** A function that has a result. */
  record Calling<R>(Callable<? extends R> function) implements Work<R> {

    @Override
    public @Nullable R call() throws Exception {
      return function.call();
    }
  }

  /** A function that has a result, and its argument. */
  record CallingWith<A, R>(Finalizer.FunctionOf<? super A, ? extends R> function, A argument)
      implements Work<R> {

    @Override
    public @Nullable R call() throws Exception {
      return function.apply(argument);
    }

    @Override
    public List<@Nullable Object> arguments() {
      return Collections.singletonList(argument);
    }
  }
}
