package org.weakref;

import static org.weakref.Registration.referenceAt;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * Why one tracker for each referent, and not a queue for the references themselves: the collector
 * hands out several references to one object in the order of the heap's layout, one at a time. Here
 * only the tracker is on the queue. The collector clears all weak references to an object in one
 * step, so when the tracker arrives there, all the object's references are dead already, and the
 * tracker's list says in which order they were made.
 *
 * A tracker lists references through registrations, weakly, and finalizers as they are. It ends in
 * one of two ways:
 *  - the referent dies: the tracker arrives on the queue, leaves the table, and its callbacks run;
 *    with finalizers it stays in the table until the last of them is dead, for the exit to find;
 *  - all references and finalizers die: their registrations arrive on the queue and leave the lists; the last one
 *    retires the tracker, which then takes no more references and leaves the table.
 *
 * The monitor of a tracker is never seen outside this class and held for a few loads and stores, or
 * for one walk of the lists; no foreign code runs under it and nothing blocks. A virtual thread is
 * therefore not pinned for longer than that, and a lock object for each referent is spared.
 */
/** Knows all references, proxies and finalizers of one referent in one domain. Thread-safe. */
final class Tracker extends WeakReference<Object> {

  private final ReferenceQueue<Object> queue;
  private final int identityHash;

  /** The shared reference; volatile so that asking for it again takes no lock. */
  private volatile @Nullable Registration shared;

  // The newest of each list; guarded by this.
  private @Nullable Place sharedProxies;
  private @Nullable Place separate;
  private int finalizers;
  private boolean dead;

  /** Takes no more references. Set under the monitor, and for good. */
  private volatile boolean retired;

  Tracker(Object referent, ReferenceQueue<Object> queue) {
    super(referent, queue);
    this.queue = queue;
    this.identityHash = System.identityHashCode(referent);
  }

  /** Tells whether references to this object in the domain of this queue can be added here. */
  boolean serves(Object referent, ReferenceQueue<Object> itsQueue) {
    return queue == itsQueue && !retired && refersTo(referent);
  }

  /** Adds a reference or proxy that is not shared; false if this tracker is retired. */
  boolean add(Object reference) {
    Registration place = place(reference);
    synchronized (this) {
      if (retired) {
        return false;
      }
      separate = linkNewest(place, separate);
      return true;
    }
  }

  /** Adds a finalizer that is alive; false if this tracker is retired. */
  synchronized boolean add(Finalization<?> finalizer) {
    if (!retired) {
      separate = linkNewest(finalizer, separate);
      finalizers++;
    }
    return !retired;
  }

  /** Returns the shared reference, made anew if need be; null if this tracker is retired. */
  @Nullable Object sharedReference(Object referent) {
    Object existing = referenceAt(shared);
    if (existing != null) {
      return existing;
    }
    WeakRef<Object> fresh = new WeakRef<>(this, referent);
    Registration place = place(fresh);
    synchronized (this) {
      existing = referenceAt(shared);
      if (existing != null || retired) {
        return existing;
      }
      shared = place;
      return fresh;
    }
  }

  /** Returns the shared proxy of this shape, made anew if need be; null if retired. */
  @Nullable Object sharedProxy(Object referent, ProxyShape shape) {
    Object existing = liveSharedProxy(shape);
    if (existing != null) {
      return existing;
    }
    Object fresh = shape.proxyOf(referent, null);
    Registration place = place(fresh);
    synchronized (this) {
      existing = liveSharedProxy(shape);
      if (existing != null || retired) {
        return existing;
      }
      sharedProxies = linkNewest(place, sharedProxies);
      return fresh;
    }
  }

  private synchronized @Nullable Object liveSharedProxy(ProxyShape shape) {
    for (Place place = sharedProxies; place != null; place = place.older()) {
      Object proxy = place.reference();
      if (proxy != null && ProxyHandler.of(proxy).shape().equals(shape)) {
        return proxy;
      }
    }
    return null;
  }

  /**
   * Gives up a place: that of a reference that has died, or of a finalizer that has just died.
   * Returns true if nothing is left that this tracker is to be found for.
   */
  synchronized boolean leave(Place place) {
    if (place == shared) {
      shared = null;
    } else {
      unlink(place);
    }
    if (place instanceof Finalization<?>) {
      finalizers--;
    }
    boolean done =
        dead ? finalizers == 0 : shared == null && sharedProxies == null && separate == null;
    retired |= done;
    return done;
  }

  /**
   * Takes no more references: the referent is dead. Returns true if no finalizer is alive, for
   * which this tracker would have to be found at exit.
   */
  synchronized boolean die() {
    dead = true;
    retired = true;
    return finalizers == 0;
  }

  /**
   * Takes the newest callback or finalizer that is still there; null if there is none. Each is
   * looked for only when its turn has come, so that a reference dropped meanwhile does not call
   * back.
   */
  @Nullable Due takeNewest() {
    for (Place place = takeNewestPlace(); place != null; place = takeNewestPlace()) {
      Due due = place.take();
      if (due != null) {
        return due;
      }
    }
    return null;
  }

  private synchronized @Nullable Place takeNewestPlace() {
    Place newest = separate;
    while (newest != null && !newest.mayBeSetOff()) {
      newest = newest.older();
    }
    if (newest != null) {
      unlink(newest);
    }
    return newest;
  }

  /** Tells whether anything is left that the death of the referent may set off. */
  synchronized boolean mayCallBack() {
    return separate != null;
  }

  /** Adds all finalizers that are listed. */
  synchronized void addFinalizersTo(List<Finalization<?>> found) {
    if (finalizers > 0) {
      for (Place place = separate; place != null; place = place.older()) {
        if (place instanceof Finalization<?> finalizer) {
          found.add(finalizer);
        }
      }
    }
  }

  /** Counts the references, proxies and finalizers that live. */
  synchronized int count() {
    Registration place = shared;
    int shares = place == null || place.refersTo(null) ? 0 : 1;
    return shares + countFrom(sharedProxies) + countFrom(separate);
  }

  /** Lists what {@link #count} counts: the shared ones, then the others newest first. */
  synchronized List<Object> list() {
    List<Object> references = new ArrayList<>();
    Object reference = referenceAt(shared);
    if (reference != null) {
      references.add(reference);
    }
    listFrom(sharedProxies, references);
    listFrom(separate, references);
    return references;
  }

  private Registration place(Object reference) {
    return new Registration(reference, this, queue);
  }

  private static int countFrom(@Nullable Place newest) {
    int count = 0;
    for (Place place = newest; place != null; place = place.older()) {
      if (place.isLive()) {
        count++;
      }
    }
    return count;
  }

  private static void listFrom(@Nullable Place newest, List<Object> references) {
    for (Place place = newest; place != null; place = place.older()) {
      Object reference = place.reference();
      if (reference != null) {
        references.add(reference);
      }
    }
  }

  private static Place linkNewest(Place place, @Nullable Place newest) {
    place.older(newest);
    if (newest != null) {
      newest.newer(place);
    }
    return place;
  }

  /** Takes a place out of its list; does nothing if it is in none. */
  private void unlink(Place place) {
    Place newer = place.newer();
    Place older = place.older();
    if (place == sharedProxies) {
      sharedProxies = older;
    } else if (place == separate) {
      separate = older;
    }
    if (newer != null) {
      newer.older(older);
    }
    if (older != null) {
      older.newer(newer);
    }
    place.newer(null);
    place.older(null);
  }

  /** Equal by referent while that lives, so that a table has one tracker for each; else itself. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    Object referent = get();
    return referent != null && other instanceof Tracker that && that.refersTo(referent);
  }

  @Override
  public int hashCode() {
    return identityHash;
  }
}
