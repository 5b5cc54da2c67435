package org.weakref.tck.oracle;

/** What a proxy stands for. */
final class Proxies {
  private Proxies() {}

  /**
   * The live referent of a proxy, or the object itself where it is none; raises ReferenceError
   * where the proxy is dead (error-referenceerror-is-builtin).
   */
  static HeapObject unwrap(HeapObject object) {
    if (!(object instanceof Proxy proxy)) {
      return object;
    }
    HeapObject referent = proxy.referent();
    if (referent == null) {
      throw Errors.deadProxy();
    }
    return referent;
  }
}
