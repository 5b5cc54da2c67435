package org.weakref;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the tracker of an object by identity. Keeps neither objects nor references alive. */
final class TrackerTable {

  private final ConcurrentHashMap<Object, Tracker> trackers = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> queue;
  private final Runnable onNewTracker;

  /**
   * Makes an empty table.
   *
   * @param queue where trackers and registrations arrive
   * @param onNewTracker runs after a tracker has been added, under no lock
   */
  TrackerTable(ReferenceQueue<Object> queue, Runnable onNewTracker) {
    this.queue = queue;
    this.onNewTracker = onNewTracker;
  }

  /** Lists a reference or proxy as the newest of its referent. */
  void register(Object reference, Object referent) {
    withTracker(referent, tracker -> tracker.add(reference) ? reference : null);
  }

  /** Lists a finalizer as the newest of its object. */
  void register(Finalization<?> finalizer, Object object) {
    withTracker(object, tracker -> finalizer.enter(tracker) ? finalizer : null);
  }

  /** Returns all finalizers that are alive, those of dead objects included. */
  List<Finalization<?>> finalizers() {
    List<Finalization<?>> found = new ArrayList<>();
    for (Tracker tracker : trackers.values()) {
      tracker.addFinalizersTo(found);
    }
    return found;
  }

  /** Returns the one reference to the referent that is shared. */
  Object sharedReference(Object referent) {
    return withTracker(referent, tracker -> tracker.sharedReference(referent));
  }

  /** Returns the one proxy of this shape of the referent that is shared. */
  Object sharedProxy(Object referent, ProxyShape shape) {
    return withTracker(referent, tracker -> tracker.sharedProxy(referent, shape));
  }

  /** Takes the step with the referent's tracker; with the next one if that is retired meanwhile. */
  private Object withTracker(Object referent, Step step) {
    try {
      Tracker tracker = obtain(referent);
      Object result = step.takenWith(tracker);
      while (result == null) {
        remove(tracker);
        tracker = obtain(referent);
        result = step.takenWith(tracker);
      }
      return result;
    } finally {
      // The referent must not die before its tracker stands in the table, or it would stay there.
      Reference.reachabilityFence(referent);
    }
  }

  int count(Object object) {
    Tracker tracker = find(object);
    return tracker == null ? 0 : tracker.count();
  }

  @Nullable List<Object> list(Object object) {
    Tracker tracker = find(object);
    return tracker == null ? null : tracker.list();
  }

  /** Removes this very tracker, and never one that has taken its place. */
  @SuppressWarnings("ReferenceEquality") // Trackers of one referent are equal, yet not the same.
  void remove(Tracker tracker) {
    trackers.computeIfPresent(tracker, (key, current) -> current == tracker ? null : current);
  }

  boolean isEmpty() {
    return trackers.isEmpty();
  }

  int size() {
    return trackers.size();
  }

  /**
   * Finds the tracker of an object, by its slot or by identity. The table is the truth; a slot is
   * believed only if its tracker is in use and the object's own, so a wrong slot does no harm.
   */
  private @Nullable Tracker find(Object object) {
    WeakSlot slot = slotOf(object);
    if (slot == null) {
      return trackers.get(new Probe(object));
    }
    Tracker cached = slot.tracker;
    if (cached != null && cached.serves(object, queue)) {
      return cached;
    }
    Tracker found = trackers.get(new Probe(object));
    if (found != null) {
      slot.tracker = found;
    }
    return found;
  }

  private static @Nullable WeakSlot slotOf(Object object) {
    // A proxy would hand out the slot of its referent, or be dead.
    return object instanceof HasWeakSlot carrier && !WeakProxy.isProxy(object)
        ? carrier.weakSlot()
        : null;
  }

  private Tracker obtain(Object referent) {
    Tracker found = find(referent);
    return found != null ? found : add(referent);
  }

  private Tracker add(Object referent) {
    Tracker fresh = new Tracker(referent, queue);
    Tracker existing = trackers.putIfAbsent(fresh, fresh);
    if (existing != null) {
      return existing;
    }
    onNewTracker.run();
    return fresh;
  }

  /** Something to do with a tracker. */
  private interface Step {

    /** Returns the result, or null if the tracker is retired. */
    @Nullable Object takenWith(Tracker tracker);
  }

  /** A key to look up with. Strong on purpose: it lives for one look-up only. */
  private record Probe(Object referent) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Tracker tracker && tracker.refersTo(referent);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(referent);
    }
  }
}
