package org.weakref.tck.oracle;

/** What proxies stand for. */
final class Proxies {
  private final Rules rules;
  private final Heap heap;

  Proxies(Rules rules, Heap heap) {
    this.rules = rules;
    this.heap = heap;
  }

  /**
   * The live referent of a proxy, or the object itself where it is none; raises ReferenceError
   * where the proxy is dead (error-referenceerror-is-builtin, proxy-dead-operators).
   */
  HeapObject unwrap(HeapObject object) {
    if (!(object instanceof Proxy proxy)) {
      return object;
    }
    HeapObject referent = rules.referent(proxy, heap);
    if (referent == null) {
      throw Errors.deadProxy();
    }
    return referent;
  }
}
