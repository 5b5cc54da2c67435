package org.weakref;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Prints errors that cannot propagate to the standard error stream. */
enum StandardErrorHandler implements UnraisableHandler {
  INSTANCE;

  @Override
  public void handle(Throwable error, Object source) {
    // One print, so that reports of several threads do not mix.
    System.err.print(
        "Exception ignored while calling weakref "
            + (source instanceof WeakCallback ? "callback " : "finalizer ")
            + Identity.of(source)
            + System.lineSeparator()
            + stackTrace(error));
  }

  private static String stackTrace(Throwable error) {
    try {
      StringWriter text = new StringWriter();
      error.printStackTrace(new PrintWriter(text, true));
      return text.toString();
    } catch (Throwable hostile) {
      // Its own getMessage or toString failed: the class name is all that can be told.
      return error.getClass().getName() + System.lineSeparator();
    }
  }
}
