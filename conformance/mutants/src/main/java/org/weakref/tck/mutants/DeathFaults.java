package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Clearing;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Proxy;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.SessionError;

/** When referents die, and which references die with them. */
final class DeathFaults {
  private DeathFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "strong in disguise",
            "a reference without a callback keeps its referent alive",
            StrongInDisguise::new,
            "example-object-live-dead",
            "example-set-rebind",
            "example-liveness-pattern",
            "example-whatsnew21-cache",
            "example-bear-weak",
            "ref-liveness-test-expression",
            "ref-immediate-death-refcount",
            "gc-weakref-breaks-cycle",
            "thread-cross-thread-death",
            "ref-does-not-keep-alive",
            "ref-self-reference-no-leak",
            "ref-parent-backreference",
            "gc-weak-mutual-no-cycle",
            "gc-cycle-needs-collector",
            "ref-dead-is-permanent",
            "ref-all-refs-die-together",
            "ref-eq-dead-vs-live"),
        variant(
            "strong once dereferenced",
            "what was dereferenced stays in a cache",
            StrongOnceDereferenced::new,
            "ref-does-not-keep-alive",
            "ref-call-result-is-strong"),
        variant(
            "strong proxy",
            "a proxy keeps its referent alive",
            StrongProxy::new,
            "example-bear-proxy",
            "callback-proxy-argument",
            "callback-proxy-dead-inside",
            "proxy-does-not-keep-alive",
            "proxy-of-temporary",
            "proxy-callback-called"),
        variant(
            "callbacks before death",
            "callbacks run while all references are still alive",
            CallbacksBeforeDeath::new,
            "callback-referent-unavailable",
            "callback-all-refs-cleared-first",
            "callback-proxy-dead-inside"),
        variant(
            "one death at a time",
            "each reference dies just before its own callback",
            OneDeathAtATime::new,
            "callback-all-refs-cleared-first"),
        variant(
            "only one dies",
            "of several references to a referent only the first that is listed dies with it",
            OnlyOneDies::new,
            "ref-all-refs-die-together",
            "gc-many-refs-scale"),
        variant(
            "address re-used",
            "a dead reference yields whatever stands where its referent stood",
            FoundByAddress::new,
            "ref-dead-is-permanent"),
        variant(
            "dead reference raises",
            "dereferencing a dead reference raises ReferenceError",
            DeadRaises::new,
            "ref-dead-call-returns-none",
            "error-ref-never-raises-referenceerror"));
  }

  static final class NeverCollects implements Rules {
    @Override
    public boolean reclaims() {
      return false;
    }
  }

  private static final class StrongInDisguise implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null && reference.callback() == null) {
        heap.hide(reference, referent);
      }
    }
  }

  private static final class StrongOnceDereferenced implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      if (referent != null) {
        heap.hide(reference, referent);
      }
      return referent;
    }
  }

  private static final class StrongProxy implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null && reference instanceof Proxy) {
        heap.hide(reference, referent);
      }
    }
  }

  private static final class CallbacksBeforeDeath implements Rules {
    @Override
    public Clearing clearing() {
      return Clearing.AFTER_CALLBACKS;
    }
  }

  private static final class OneDeathAtATime implements Rules {
    @Override
    public Clearing clearing() {
      return Clearing.EACH_BEFORE_ITS_CALLBACK;
    }
  }

  private static final class OnlyOneDies implements Rules {
    @Override
    public List<WeakObject> cleared(List<WeakObject> references) {
      return references.subList(0, Math.min(1, references.size()));
    }
  }

  private static final class FoundByAddress implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      return heap.at(reference.referentAddress());
    }
  }

  private static final class DeadRaises implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      HeapObject referent = reference.referent();
      if (referent == null) {
        throw new SessionError("ReferenceError", "weakly-referenced object no longer exists");
      }
      return referent;
    }
  }
}
