package org.weakref.spec;

/**
 * A part of the promise that an implementation declares to have. Where it does not, what needs it
 * is not applicable.
 */
public enum Capability {
  /** Weak references that can be dereferenced: everything else builds on them. */
  REFERENCE,
  /** A callback is called when a referent is collected. */
  CALLBACK,
  /** Weak references can be subclassed. */
  REFERENCE_SUBCLASSING,
  /** The weak references to an object can be counted and listed. */
  COUNTING,
  /** Errors that cannot propagate can be handed to a hook of the program. */
  REPORT_HOOK,
  /** Proxies: attributes and methods of the referent, without dereferencing. */
  PROXY,
  /** Proxies that can be called because their referent can. */
  CALLABLE_PROXY,
  /** Proxies forward operators, item access and the like. */
  PROXY_OPERATORS,
  /** Mappings that hold their keys weakly. */
  WEAK_KEY_DICTIONARY,
  /** Mappings that hold their values weakly. */
  WEAK_VALUE_DICTIONARY,
  /** Sets that hold their elements weakly. */
  WEAK_SET,
  /** The union operators of weak mappings. */
  MAPPING_UNION,
  /** Weak references to bound methods. */
  WEAK_METHOD,
  /** Finalizers. */
  FINALIZER,
  /** Objects with a method that runs when they are about to be destroyed. */
  FINALIZING_METHOD,
  /** A session can end its program for real. */
  EXIT,
  /** A session can run commands on several threads. */
  THREADS;

  /** The name in catalogue and protocol, such as {@code weak-method}. */
  public String id() {
    return Ids.kebab(name());
  }

  /** The capability of that name; {@link IllegalArgumentException} when there is none. */
  public static Capability of(String id) {
    return Ids.parse(Capability.class, id, "capability");
  }
}
