package org.weakref.tck.adapters.peers;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.jvm.Invocable;

/**
 * Finalizers as the platform has them: an action that a {@link Cleaner} runs, once, on a thread of
 * its own. Called with an object, a function and its arguments, it registers them and gives the
 * {@code Cleanable}, which can be cleaned before its time and can do nothing else.
 */
final class Cleaning implements Invocable {
  /** One for all sessions, as each has a thread. */
  private static final Cleaner CLEANER = Cleaner.create();

  private final Awaited awaited;

  Cleaning(Awaited awaited) {
    this.awaited = awaited;
  }

  @Override
  public Object call(List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
    if (positional.size() < 2) {
      throw new ClassCastException("a cleaner registers an object and an action");
    }
    Object object = Objects.requireNonNull(positional.get(0), "nothing is no object");
    // Cleared by the collection that makes the action due.
    WeakReference<Object> watch = new WeakReference<>(object);
    return CLEANER.register(
        object,
        new Action(
            Objects.requireNonNull(positional.get(1), "nothing is no action"),
            new ArrayList<>(positional.subList(2, positional.size())),
            keywords,
            awaited.expect(() -> watch.refersTo(null))));
  }

  /** Holds whatever the program gave it, as a lambda of the program would. */
  private record Action(
      Object function,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords,
      Awaited.Due due)
      implements Runnable {
    @Override
    public void run() {
      due.begun();
      try {
        perform();
      } finally {
        due.done();
      }
    }

    @SuppressWarnings("unchecked") // A method of the platform takes what it gets.
    private void perform() {
      if (function instanceof Invocable invocable) {
        Object ignored = invocable.call(positional, keywords);
      } else if (function instanceof Cleaner.Cleanable other) {
        other.clean();
      } else if (function instanceof Reference<?> reference) {
        Object ignored = reference.get();
      } else {
        ((Consumer<@Nullable Object>) function).accept(positional.get(0));
      }
    }
  }
}
