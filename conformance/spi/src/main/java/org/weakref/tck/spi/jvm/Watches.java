package org.weakref.tck.spi.jvm;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/**
 * Objects that come with very many weak references: each of these takes its number out of what is
 * pending when its callback finds it dead.
 */
final class Watches {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final References references;
  private final List<Object> made = new ArrayList<>();

  /** Numbers, not references: what is pending keeps nothing alive. */
  private final Set<Long> pending = ConcurrentHashMap.newKeySet();

  private Watches(References references) {
    this.references = references;
  }

  static void addTo(Map<ObjectKind, Maker> makers, References references) {
    makers.put(ObjectKind.CHAIN, create -> new Watches(references).chain(count(create)));
    makers.put(
        ObjectKind.MUCH_REFERENCED_OBJECT,
        create -> new Watches(references).muchReferenced(count(create)));
    makers.put(
        ObjectKind.OBJECT_REFERRED_TO_AMID_COLLECTIONS,
        create -> new Watches(references).referredToAmidCollections(count(create)));
  }

  private static long count(Command.Create create) {
    if (create.key() instanceof Value.Whole whole) {
      return whole.value();
    }
    throw new IllegalArgumentException("of how many it consists is a whole number");
  }

  private PlainObject chain(long length) {
    PlainObject first = new PlainObject();
    Attributes last = first;
    for (long link = 1; link < length; link++) {
      Link next = new Link();
      last.attribute("next", next);
      last.attribute("watch", add(refer(next)));
      last = next;
    }
    first.attribute("last", last);
    return givenTo(first);
  }

  private PlainObject muchReferenced(long count) {
    PlainObject referent = new PlainObject();
    for (long watch = 0; watch < count; watch++) {
      Object ignored = add(refer(referent));
    }
    return givenTo(referent);
  }

  private PlainObject referredToAmidCollections(long count) throws InterruptedException {
    PlainObject referent = new PlainObject();
    for (long watch = 0; watch < count; watch++) {
      Object ignored = add(referAmidCollection(referent));
    }
    return givenTo(referent);
  }

  private Object refer(Object referent) {
    return references.refer(referent, new Watch(made.size(), references, pending));
  }

  private Object add(Object reference) {
    pending.add((long) made.size());
    made.add(reference);
    return reference;
  }

  private PlainObject givenTo(PlainObject holder) {
    holder.attribute("watches", made);
    holder.attribute("pending", pending);
    return holder;
  }

  /**
   * Makes references to the object, one after another, until a collection destroys the one that was
   * there before all of them. That one was found there just before the last was made, and gone just
   * after: so it is the last that was made while the collection took place.
   */
  private Object referAmidCollection(Object referent) throws InterruptedException {
    WeakReference<Object> older = new WeakReference<>(refer(referent));
    Thread collecting = new Thread(System::gc, "collection amid which to refer");
    collecting.start();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Object last = refer(referent);
    while (!older.refersTo(null)) {
      if (System.nanoTime() > deadline) {
        throw new SessionError("TimeoutError", "no collection destroyed a reference");
      }
      last = refer(referent);
    }
    collecting.join();
    return last;
  }

  private record Watch(long number, References references, Set<Long> pending)
      implements Consumer<Object> {
    @Override
    public void accept(Object reference) {
      if (references.isDead(reference)) {
        pending.remove(number);
      }
    }
  }
}
