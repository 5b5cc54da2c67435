package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.variant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Comparison;
import org.weakref.tck.oracle.Due;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Proxy;
import org.weakref.tck.oracle.Request;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.SessionError;

/** How long proxies serve, whether they can be hashed, and what their callbacks do. */
final class ProxyLifeFaults {
  private ProxyLifeFaults() {}

  static List<Mutant> all() {
    return List.of(
        variant(
            "proxies are hashed",
            "a proxy has the hash of its referent",
            HashedByReferent::new,
            "proxy-unhashable",
            "proxy-not-dict-key"),
        variant(
            "proxies are hashed by identity",
            "a proxy has a hash of its own",
            HashedByIdentity::new,
            "proxy-unhashable",
            "proxy-not-dict-key",
            "proxy-dead-hash"),
        variant(
            "death before hash",
            "hashing a dead proxy raises ReferenceError",
            DeathBeforeHash::new,
            "proxy-dead-hash"),
        variant(
            "strong once used",
            "a proxy that was used keeps its referent alive",
            StrongOnceUsed::new,
            "proxy-does-not-keep-alive",
            "proxy-referent-deleted-during-operation",
            "proxy-dead-method-call",
            "proxy-dead-call"),
        variant(
            "proxies by address",
            "a dead proxy forwards to whatever stands where its referent stood",
            FoundByAddress::new,
            "proxy-dead-permanent"),
        variant(
            "false referents are dead",
            "a proxy takes a referent that counts as false for a dead one",
            FalseIsDead::new,
            "proxy-bool",
            "proxy-len",
            "proxy-contains",
            "proxy-iter"),
        variant(
            "proxies do not call back",
            "the callback of a proxy is never called",
            NoCallback::new,
            "proxy-callback-called",
            "proxy-no-reuse-with-callback"),
        variant(
            "dropped proxies call back",
            "a proxy stays registered when its owner drops it",
            DroppedCallsBack::new,
            "proxy-callback-cancelled"),
        variant(
            "nothing is the callback of a proxy",
            "nothing as a callback of a proxy is called when the referent dies",
            NothingIsCalled::new,
            "proxy-callback-none"),
        variant(
            "proxies shared by callback",
            "proxies of one object with the same callback are one",
            SharedByCallback::new,
            "proxy-no-reuse-with-callback"),
        variant(
            "proxies never shared",
            "each request gives a proxy of its own",
            NeverShared::new,
            "proxy-reuse-without-callback"),
        variant(
            "errors of proxies propagate",
            "an error in the callback of a proxy reaches who dropped the referent",
            ErrorPropagates::new,
            "proxy-callback-exception"));
  }

  private static final class HashedByReferent implements Rules {
    @Override
    public long hash(Proxy proxy, Comparison comparison) {
      HeapObject referent = proxy.referent();
      return referent == null ? Rules.super.hash(proxy, comparison) : comparison.hash(referent);
    }
  }

  private static final class HashedByIdentity implements Rules {
    @Override
    public long hash(Proxy proxy, Comparison comparison) {
      return proxy.address();
    }
  }

  private static final class DeathBeforeHash implements Rules {
    @Override
    public long hash(Proxy proxy, Comparison comparison) {
      if (proxy.referent() == null) {
        throw new SessionError("ReferenceError", "weakly-referenced object no longer exists");
      }
      return Rules.super.hash(proxy, comparison);
    }
  }

  private static final class StrongOnceUsed implements Rules {
    @Override
    public @Nullable HeapObject referent(Proxy proxy, Heap heap) {
      HeapObject referent = proxy.referent();
      if (referent != null) {
        heap.hide(proxy, referent);
      }
      return referent;
    }
  }

  private static final class FoundByAddress implements Rules {
    @Override
    public @Nullable HeapObject referent(Proxy proxy, Heap heap) {
      return heap.at(proxy.referentAddress());
    }
  }

  private static final class FalseIsDead implements Rules {
    @Override
    public @Nullable HeapObject referent(Proxy proxy, Heap heap) {
      HeapObject referent = proxy.referent();
      return referent == null || referent.typeName().equals("Empty") ? null : referent;
    }
  }

  private static final class NoCallback implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      return newestFirst.stream().filter(due -> !(due.reference() instanceof Proxy)).toList();
    }
  }

  private static final class DroppedCallsBack implements Rules {
    @Override
    public void made(WeakObject reference, Heap heap, Comparison comparison) {
      HeapObject referent = reference.referent();
      if (referent != null && reference instanceof Proxy) {
        heap.hide(referent, reference);
      }
    }
  }

  private static final class NothingIsCalled implements Rules {
    @Override
    public HeapObject callback(HeapObject given) {
      return given;
    }
  }

  private static final class SharedByCallback implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return request.type() == null
          ? existing instanceof Proxy && existing.callback() == request.callback()
          : Rules.super.reuses(existing, request);
    }
  }

  private static final class NeverShared implements Rules {
    @Override
    public boolean reuses(WeakObject existing, Request request) {
      return request.type() != null && Rules.super.reuses(existing, request);
    }
  }

  private static final class ErrorPropagates implements Rules {
    @Override
    public boolean contains(SessionError error) {
      return false;
    }
  }
}
