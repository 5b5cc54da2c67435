package org.weakref.tck.process;

import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that take a while to make and are used once: who takes one sets off the making of the
 * next. Thread-safe.
 */
final class Prepared<T> {
  /** As many as cores that could be waiting for one, on the machines that suites run on. */
  private static final int AHEAD = 2;

  private final Deque<CompletableFuture<@Nullable T>> ahead = new ConcurrentLinkedDeque<>();

  /**
   * Takes one, awaiting its making; {@code null} where none was begun, or its making gave none.
   * From then on {@code maker} makes others on threads of their own.
   */
  @Nullable T poll(Supplier<@Nullable T> maker) {
    CompletableFuture<@Nullable T> next = ahead.pollFirst();
    while (ahead.size() < AHEAD) {
      CompletableFuture<@Nullable T> making = new CompletableFuture<>();
      ahead.addLast(making);
      var unused = Daemon.start("weakref-tck preparation", () -> make(making, maker));
    }
    return next == null ? null : next.join();
  }

  private static <T> void make(CompletableFuture<@Nullable T> making, Supplier<@Nullable T> maker) {
    T made = null;
    try {
      made = maker.get();
    } finally {
      making.complete(made); // Whatever happened: somebody may wait for it.
    }
  }
}
