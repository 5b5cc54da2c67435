package org.weakref.tck.spi.jvm;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.SessionError;

/** Errors of the JVM in the suite's words, and the other way round. */
final class Errors {
  /** Those that are no ordinary exception: nothing that catches exceptions alone may see them. */
  private static final Set<String> BEYOND_EXCEPTIONS =
      Set.of("BaseException", "KeyboardInterrupt", "SystemExit", "GeneratorExit");

  private Errors() {}

  static String name(Throwable thrown, Function<Throwable, String> otherwise) {
    if (thrown instanceof Beyond beyond) {
      return beyond.name;
    } else if (thrown instanceof ClassCastException
        || thrown instanceof NullPointerException
        || thrown instanceof IllegalArgumentException
        || thrown instanceof UnsupportedOperationException) {
      return "TypeError";
    } else if (thrown instanceof IndexOutOfBoundsException) {
      return "IndexError";
    } else if (thrown instanceof NoSuchElementException) {
      return "StopIteration";
    } else if (thrown instanceof ConcurrentModificationException) {
      return "RuntimeError";
    }
    return otherwise.apply(thrown);
  }

  /** What to throw so that this error is raised. Errors beyond exceptions are thrown here. */
  static RuntimeException thrown(Command.Raise raise) {
    if (BEYOND_EXCEPTIONS.contains(raise.error())) {
      throw new Beyond(raise.error(), raise.message());
    }
    return new SessionError(raise.error(), raise.message());
  }

  private static final class Beyond extends Error {
    private static final long serialVersionUID = 1L;
    private final String name;

    Beyond(String name, String message) {
      super(message);
      this.name = name;
    }

    @Override
    @SuppressWarnings("OverrideThrowableToString") // The name stands for a class.
    public String toString() {
      return name + ": " + getMessage();
    }
  }
}
