package org.weakref.tck.spi;

import java.util.function.Consumer;

/**
 * One isolated program, with names for its objects. Used by one thread at a time.
 *
 * <p>{@link #close()} drops every name; a callback that runs after it is heard by no one.
 */
public interface Session extends AutoCloseable {
  /**
   * Performs one command and says what came of it, and what happened meanwhile.
   *
   * <p>Whatever the program under test raises is an {@link Outcome}; a {@link SessionBroken} means
   * that there is no answer.
   */
  Reply perform(Command command);

  /**
   * Tells what has happened and not been told, and from now on each event as it happens, to this
   * listener, which any thread may call. For a program that is about to end for real, and will
   * answer nothing any more. A session that cannot do so tells nothing.
   */
  default void tellAtOnce(Consumer<Event> listener) {}

  /** Drops every name. {@link SessionBroken} where the program did not survive that. */
  @Override
  void close();
}
