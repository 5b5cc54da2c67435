package org.weakref;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/*
 * The tracker of the object lists it strongly, and the domain's table holds the tracker: so it
 * lives, and is found at the end of the program, whether or not anybody keeps the finalizer. The
 * object itself is referred to by the tracker alone, weakly.
 */
/** What is known of one finalizer while it is alive. Thread-safe. */
final class Finalization<R> implements Place, Comparable<Finalization<?>> {

  private static final VarHandle WORK;

  static {
    try {
      WORK = MethodHandles.lookup().findVarHandle(Finalization.class, "work", Work.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private final Finalizers home;
  private final long number;

  /** Null once it has been taken: whoever took it is the one that runs it, or lets it be. */
  private volatile @Nullable Work<R> work;

  private volatile boolean atExit = true;

  // Written once, before the tracker lists this.
  private @Nullable Tracker tracker;

  // Guarded by the tracker.
  private @Nullable Place newer;
  private @Nullable Place older;

  Finalization(Finalizers home, long number, Work<R> work) {
    this.home = home;
    this.number = number;
    this.work = work;
  }

  /** Lets the tracker of the object list it; false if that is retired. */
  boolean enter(Tracker ofTheObject) {
    tracker = ofTheObject;
    return ofTheObject.add(this);
  }

  boolean isAlive() {
    return work != null;
  }

  boolean isAtExit() {
    return atExit && isAlive();
  }

  void setAtExit(boolean runs) {
    if (isAlive()) {
      atExit = runs;
      if (runs) {
        home.arrived(this);
      }
    }
  }

  /** Returns the object; null if it is gone. */
  @Nullable Object object() {
    Tracker its = tracker;
    return its == null ? null : its.get();
  }

  @Nullable Work<R> work() {
    return work;
  }

  /** Takes the work: not null for the one caller that gets it. The finalizer is dead then. */
  @SuppressWarnings("unchecked") // The field has this type.
  @Nullable Work<R> claim() {
    Work<R> mine = (Work<R>) WORK.getAndSet(this, null);
    if (mine != null) {
      home.leave(this, tracker);
    }
    return mine;
  }

  @Override
  public boolean mayBeSetOff() {
    return !home.isEnding();
  }

  @Override
  public @Nullable Due take() {
    Work<R> mine = claim();
    return mine == null ? null : new DueFinalizer(mine);
  }

  @Override
  public @Nullable Place newer() {
    return newer;
  }

  @Override
  public void newer(@Nullable Place place) {
    newer = place;
  }

  @Override
  public @Nullable Place older() {
    return older;
  }

  @Override
  public void older(@Nullable Place place) {
    older = place;
  }

  @Override
  public boolean isLive() {
    return isAlive();
  }

  @Override
  public @Nullable Object reference() {
    Object object = object();
    return object == null ? null : WeakRef.unlisted(object);
  }

  /** Runs it if it is to run at exit. */
  void runAtEnd() {
    if (isAtExit()) {
      home.run(take());
    }
  }

  /** The newest first. */
  @Override
  public int compareTo(Finalization<?> other) {
    return Long.compare(other.number, number);
  }

  /** The work of a finalizer, which is dead already. */
  private record DueFinalizer(Work<?> work) implements Due {

    @Override
    public void run() throws Exception {
      Object ignored = work.call();
    }

    @Override
    public Object source() {
      return work.function();
    }
  }
}
