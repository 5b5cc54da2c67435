package org.weakref;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time compute for a key. Threads with other keys never wait for it, so that
 * computations may nest as long as no two wait for each other.
 */
final class Turns {

  /** By the hash of the key: what is the same for equal keys, and keeps no key alive. */
  private final ConcurrentHashMap<Integer, ReentrantLock> inProgress = new ConcurrentHashMap<>();

  <T> @Nullable T take(int hash, Supplier<@Nullable T> action) {
    ReentrantLock mine = new ReentrantLock();
    mine.lock();
    try {
      ReentrantLock other = inProgress.putIfAbsent(hash, mine);
      while (other != null && !other.isHeldByCurrentThread()) {
        await(other);
        other = inProgress.putIfAbsent(hash, mine);
      }
      return action.get();
    } finally {
      // Not there if this is a computation within one for the same key.
      inProgress.remove(hash, mine);
      mine.unlock();
    }
  }

  @SuppressWarnings("LockNotBeforeTry") // Nothing is done under it; its end is waited for.
  private static void await(ReentrantLock other) {
    other.lock();
    other.unlock();
  }
}
