package org.weakref.tck.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/**
 * Every decision of the model that the documentation promises something about. The defaults keep
 * the promises; a mutant overrides one of them. Each session has rules of its own.
 */
public interface Rules extends FinalizerRules, ExitRules, MethodRules {
  /** The documented rules. */
  Rules DOCUMENTED = new Rules() {};

  /** The decisions on weak containers. */
  default ContainerRules containers() {
    return ContainerRules.DOCUMENTED;
  }

  /** Whether what is unreachable goes at all. */
  default boolean reclaims() {
    return true;
  }

  /** Whether the collector follows what an object holds (gc-no-premature-collection). */
  default boolean follows(HeapObject holder) {
    return true;
  }

  /** Which of the unreachable objects are collected (gc-cycle-needs-collector). */
  default Set<HeapObject> garbage(Set<HeapObject> unreachable) {
    return unreachable;
  }

  /**
   * How often the finalizing method of an object runs that is about to go
   * (gc-del-called-at-destruction, gc-del-method-allows-collection).
   */
  default int finalizations(HeapObject object) {
    return 1;
  }

  /** How many objects may go one within another; the next ones wait (gc-deep-chain). */
  default int depth() {
    return 50;
  }

  /** Which callback a given one stands for (ref-callback-none-is-no-callback). */
  default @Nullable HeapObject callback(HeapObject given) {
    return given instanceof Atom atom && atom.value().equals(Value.NONE) ? null : given;
  }

  /** Whether a request is refused (error-unreferenceable-ref, error-unreferenceable-proxy). */
  default boolean refuses(Request request) {
    return !request.referent().hasWeakReferenceSlot();
  }

  /**
   * Whether a request is met by a reference that is there (ref-reuse-without-callback,
   * ref-reuse-never-loses-callback, ref-reuse-not-across-types, ref-subclass-instances-distinct).
   */
  default boolean reuses(WeakObject existing, Request request) {
    return existing.callback() == null
        && request.callback() == null
        && existing.type() == request.type()
        && request.isForSharedType();
  }

  /** A reference was made. Nothing comes of it (ref-creation-does-not-hash). */
  default void made(WeakObject reference, Heap heap, Comparison comparison) {}

  /** Whether a reference that was dropped leaves the list of its referent. */
  default boolean forgets(WeakObject dropped) {
    return true;
  }

  /** Which of the references die with their referent (ref-all-refs-die-together). */
  default List<WeakObject> cleared(List<WeakObject> references) {
    return references;
  }

  /** When they die (callback-referent-unavailable, callback-all-refs-cleared-first). */
  default Clearing clearing() {
    return Clearing.ALL_FIRST;
  }

  /**
   * Which callbacks run, and in which order: given newest first (callback-newest-first,
   * callback-every-registration, callback-called-once).
   */
  default List<Due> order(List<Due> newestFirst) {
    return newestFirst;
  }

  /**
   * Whether a callback is not called because its reference dies in the same cycle as the referent
   * (callback-in-same-garbage-cycle, callback-outside-garbage-cycle).
   */
  default boolean isSilentInCycle(WeakObject reference, boolean isGarbage) {
    return isGarbage;
  }

  /** With what a callback is called (callback-single-argument, callback-proxy-argument). */
  default List<HeapObject> arguments(Due due) {
    return List.of(due.reference());
  }

  /** Whether a dead reference holds its callback no longer (callback-released-after-death). */
  default boolean letsGoOfCallback(WeakObject dead) {
    return true;
  }

  /**
   * Whether an error of a callback is kept from propagating (callback-exception-not-propagated,
   * callback-baseexception-contained).
   */
  default boolean contains(SessionError error) {
    return true;
  }

  /** Whether a contained error is reported (callback-exception-reported). */
  default boolean reports(SessionError error) {
    return true;
  }

  /** Whether an error keeps the other callbacks from running (callback-exception-others-run). */
  default boolean stopsAfter(SessionError error) {
    return false;
  }

  /**
   * What dereferencing yields, or {@code null} (ref-call-returns-referent,
   * ref-dead-call-returns-none).
   */
  default @Nullable HeapObject dereference(Reference reference, Heap heap) {
    return reference.referent();
  }

  /**
   * The hash of a reference (ref-hash-equals-referent-hash, ref-hash-is-cached,
   * ref-hash-survives-death, ref-hash-first-time-dead).
   */
  default long hash(Reference reference, Comparison comparison) {
    Long kept = reference.hash();
    if (kept != null) {
      return kept;
    }
    HeapObject referent = reference.referent();
    if (referent == null) {
      throw new SessionError("TypeError", "weak object has gone away");
    }
    long found = comparison.hash(referent);
    reference.keepHash(found);
    return found;
  }

  /** What a proxy stands for, or {@code null} once it is dead (proxy-dead-permanent). */
  default @Nullable HeapObject referent(Proxy proxy, Heap heap) {
    return proxy.referent();
  }

  /**
   * The hash of a proxy: it has none, dead or alive (proxy-unhashable, proxy-not-dict-key,
   * proxy-dead-hash).
   */
  default long hash(Proxy proxy, Comparison comparison) {
    throw new SessionError("TypeError", "unhashable type: '" + proxy.typeName() + "'");
  }

  /**
   * Whether two references are equal (ref-eq-live-equal-referents, ref-eq-consults-referent-eq,
   * ref-eq-dead-self, ref-eq-dead-others, ref-eq-dead-vs-live).
   */
  default boolean equal(Reference one, Reference other, Comparison comparison) {
    HeapObject first = one.referent();
    HeapObject second = other.referent();
    if (first == null || second == null) {
      return one == other;
    }
    return comparison.equal(first, second);
  }

  /** Whether a reference equals something that is none (ref-eq-nonref). */
  default boolean equalsOther(Reference reference, HeapObject other, Comparison comparison) {
    return false;
  }

  /**
   * How two references compare: they have no order (ref-no-ordering-live, ref-no-ordering-dead).
   */
  default int compare(Reference one, Reference other, Comparison comparison) {
    throw new SessionError(
        "TypeError", "'<' not supported between instances of 'ReferenceType' and 'ReferenceType'");
  }

  /** Whether the text of a reference is that of its referent (ref-str-is-not-referent-str). */
  default boolean showsReferent() {
    return false;
  }

  /** Whether a reference offers what its referent has (ref-no-attribute-forwarding). */
  default boolean forwardsAttributes() {
    return false;
  }

  /** Which references are counted and listed (count-refs-members, count-unsupported-object). */
  default List<WeakObject> listed(HeapObject referent) {
    return referent.weakReferences();
  }

  /** The list that a program is given (count-refs-fresh-list). */
  default Sequence list(HeapObject referent, Heap heap, Supplier<Sequence> fresh) {
    return fresh.get();
  }
}
