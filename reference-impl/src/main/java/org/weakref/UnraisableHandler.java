package org.weakref;

/**
 * Takes the errors that have nowhere to propagate to, such as those of callbacks and finalizers.
 *
 * <p>It is called on the thread that ran it, possibly by several threads at a time. What it throws
 * itself is ignored but for a note on the standard error stream.
 */
@FunctionalInterface
public interface UnraisableHandler {

  /**
   * Takes one error ({@code callback-exception-unraisablehook}).
   *
   * @param error what was thrown: any {@link Throwable}, {@link Error}s included ({@code
   *     callback-baseexception-contained})
   * @param source what threw it: for a callback, the {@link WeakCallback}; for a {@link Finalizer},
   *     the function that it was given
   */
  void handle(Throwable error, Object source);

  /**
   * Returns the handler that prints class, message and stack trace to {@link System#err} in one
   * print ({@code callback-exception-reported}, {@code error-unraisable-format}).
   */
  static UnraisableHandler standardError() {
    return StandardErrorHandler.INSTANCE;
  }
}
