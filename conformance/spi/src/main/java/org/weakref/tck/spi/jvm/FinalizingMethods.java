package org.weakref.tck.spi.jvm;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The finalizing methods of a session.
 *
 * <p>The JVM begins them on a thread of its own. There they do no more than hand their object over;
 * the thread that collects performs them, as it does callbacks, so that a program is not disturbed
 * by itself. Such an object is reachable until its method has been performed. For the JVM it has
 * been finalized, so it is the next collection that reclaims it.
 */
final class FinalizingMethods {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Of the objects whose method has not begun. */
  private final List<Life> lives = new ArrayList<>();

  /** Whose methods have begun since the last round. */
  private final List<Finalizing> begun = new ArrayList<>();

  /** Whose methods had begun by the end of the last round. */
  private List<Finalizing> due = List.of();

  private boolean closed;

  /** Whether the method of an object has begun. */
  final class Life extends WeakReference<Object> {
    private boolean over;

    private Life(Object object) {
      super(object);
    }

    /** Tells that the method has begun, with its object if that is to be performed. */
    void end(@Nullable Finalizing object) {
      synchronized (FinalizingMethods.this) {
        over = true;
        if (object != null && !closed) {
          begun.add(object);
        }
        FinalizingMethods.this.notifyAll();
      }
    }

    /** The JVM clears weak references to an object when it decides to call its method. */
    private boolean isEnding() {
      return !over && refersTo(null);
    }
  }

  /** Tells that the JVM has left the methods that it began before. */
  private static final class Milestone {
    private final Life life;

    Milestone(FinalizingMethods methods) {
      life = methods.born(this);
    }

    @Override
    @SuppressWarnings({
      "deprecation", // Of objects that have the method,
      "removal", // only another such object can tell.
      "Finalize",
      "MissingSuperCall" // That of Object does nothing.
    })
    protected void finalize() {
      life.end(null);
    }
  }

  /** To be told of each object. */
  synchronized Life born(Object object) {
    Life life = new Life(object);
    lives.add(life);
    return life;
  }

  /**
   * Waits until the methods of all objects have begun that this round's collection found
   * unreachable, and performs those that had begun by the end of the last round; gives how many
   * were performed or are to be in the next. A round is a collection, and then this.
   *
   * <p>Those that began in a round wait for the next one. By then the callbacks of their objects'
   * references have run, all of them, so the order is the same each time; and the JVM is no longer
   * within the methods, where a frame of its thread would still hold their objects. It calls one
   * after another, so a milestone of the last round whose turn has come says so.
   *
   * @param report takes what a method throws, and its object
   */
  int perform(Runner runner, BiConsumer<Throwable, Object> report) {
    awaitBegun();
    List<Finalizing> now = advance();
    now.forEach(object -> perform(object, runner, report));
    return now.size() + countDue();
  }

  private static void perform(
      Finalizing object, Runner runner, BiConsumer<Throwable, Object> report) {
    try {
      object.perform(runner);
    } catch (Throwable thrown) { // Whatever it is, there is nobody whom it could reach.
      report.accept(thrown, object);
    }
  }

  private synchronized void awaitBegun() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (lives.stream().anyMatch(Life::isEnding) && System.nanoTime() < deadline) {
        wait(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lives.removeIf(life -> life.over);
  }

  /** Ends a round: gives what was due in it, and lets what began in it be due in the next. */
  private synchronized List<Finalizing> advance() {
    List<Finalizing> now = due;
    due = List.copyOf(begun);
    begun.clear();
    if (!due.isEmpty()) {
      Object ignored = new Milestone(this);
    }
    return now;
  }

  private synchronized int countDue() {
    return due.size();
  }

  /** Lets go of all objects. What the JVM begins from now on is not performed. */
  synchronized void close() {
    closed = true;
    lives.clear();
    begun.clear();
    due = List.of();
  }
}
