package org.weakref.tck.spi;

import org.weakref.spec.Ids;

/**
 * What {@link Command.Define} makes. All of them can be called; {@link #NOT_CALLABLE} is there to
 * be refused.
 */
public enum FunctionForm {
  /** A function. */
  FUNCTION,
  /** An anonymous function. */
  LAMBDA,
  /** A method bound to an object. */
  BOUND_METHOD,
  /** A method of a built-in object, bound to it. */
  BUILT_IN_METHOD,
  /** A class, whose call makes an instance. */
  CLASS,
  /** A function with some of its arguments given already. */
  PARTIAL,
  /** An object that can be called. */
  CALLABLE_OBJECT,
  /** A function that takes no argument. */
  WITHOUT_PARAMETER,
  /** Something that cannot be called. */
  NOT_CALLABLE;

  /** The name in the protocol, such as {@code bound-method}. */
  public String id() {
    return Ids.kebab(name());
  }
}
