package org.weakref.tck.adapters.peers;

import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Hears what Guava's finalizer thread logs, which the platform's logging writes to the standard
 * error unless a program says otherwise.
 */
final class FinalizerLog extends Handler {
  /** Held here, as the platform holds loggers weakly. */
  private static final Logger LOGGER =
      Logger.getLogger("com.google.common.base.internal.Finalizer");

  private static final ThreadLocal<@Nullable BiConsumer<Throwable, String>> LISTENER =
      new ThreadLocal<>();

  static {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(new FinalizerLog());
  }

  private final SimpleFormatter formatter = new SimpleFormatter();

  private FinalizerLog() {}

  /** Begins to hear, if that has not begun. */
  static void listen() {
    // The class being loaded is enough.
  }

  /** Says who is told of the next error on this thread, with the text as it is written. */
  static void expect(BiConsumer<Throwable, String> listener) {
    LISTENER.set(listener);
  }

  @Override
  public void publish(LogRecord entry) {
    BiConsumer<Throwable, String> listener = LISTENER.get();
    Throwable thrown = entry.getThrown();
    if (listener != null && thrown != null) {
      LISTENER.remove();
      // The thread calls by reflection.
      listener.accept(
          thrown.getCause() == null ? thrown : thrown.getCause(), formatter.format(entry));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
