package org.weakref.tck.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a process writes, read by a thread of its own, so that waiting for one can end.
 *
 * <p>What nobody takes is bounded: the thread stops reading, and the process blocks.
 */
final class Lines {
  private static final int WAITING = 4;

  /**
   * How long the end of the stream may come after the end of the process. A child of the process
   * can hold the stream open for as long as it likes: only there it is waited for so long. Where
   * nobody does, the end comes as soon as the thread that reads gets its turn, which on a machine
   * under load takes a while; whoever did not wait would lose the last words of a program.
   */
  private static final long AFTERMATH = Duration.ofSeconds(5).toNanos();

  private final LineReader reader;
  private final Deque<Heard> heard = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable Long exitedAt;
  private boolean abandoned;

  Lines(InputStream in, int longest) {
    this.reader = new LineReader(in, longest);
    Daemon.start("weakref-tck lines", this::read);
  }

  private void read() {
    Heard next;
    do {
      try {
        next = reader.next();
      } catch (IOException closed) {
        next = new Heard(Heard.Kind.END, reader.half());
      }
    } while (put(next));
  }

  private boolean put(Heard next) {
    lock.lock();
    try {
      while (heard.size() >= WAITING && !abandoned) {
        changed.await();
      }
      if (abandoned) {
        return false;
      }
      heard.add(next);
      changed.signalAll();
      return next.kind() == Heard.Kind.LINE;
    } catch (InterruptedException nobodyDoes) {
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Tells that the process has ended: what it wrote is there already, or never comes. */
  void exited() {
    lock.lock();
    try {
      exitedAt = System.nanoTime();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Lets go of what is there and reads no more: nobody asks again. */
  void abandon() {
    lock.lock();
    try {
      abandoned = true;
      heard.clear();
      exitedAt = System.nanoTime() - AFTERMATH;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether something is there that nobody asked for, or the end. */
  boolean hasAny() {
    lock.lock();
    try {
      return !heard.isEmpty() || exitedAt != null;
    } finally {
      lock.unlock();
    }
  }

  /** The line that has begun and not ended. */
  byte[] half() {
    return reader.half();
  }

  /** What comes next, or {@code null} when nothing does before the deadline. */
  @Nullable Heard take(Deadline deadline) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (heard.isEmpty()) {
        long left = Math.min(deadline.nanosLeft(), aftermathLeft());
        if (left <= 0) {
          return exitedAt == null ? null : new Heard(Heard.Kind.END, half());
        }
        changed.awaitNanos(left);
      }
      changed.signalAll();
      // What ends the stream stays: whoever asks again hears it again.
      return heard.element().kind() == Heard.Kind.LINE ? heard.remove() : heard.element();
    } finally {
      lock.unlock();
    }
  }

  private long aftermathLeft() {
    return exitedAt == null ? Long.MAX_VALUE : AFTERMATH - (System.nanoTime() - exitedAt);
  }
}
