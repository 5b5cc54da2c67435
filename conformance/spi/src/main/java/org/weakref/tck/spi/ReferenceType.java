package org.weakref.tck.spi;

import org.weakref.spec.Ids;

/** Of which type {@link Command.Refer} makes a weak reference. */
public enum ReferenceType {
  /** The type itself. */
  EXACT,
  /** A subclass that adds nothing, and whose instances carry attributes. */
  SUBCLASS,
  /**
   * A subclass that takes a value beside referent and callback, has it as attribute {@code value},
   * and has a method {@code describe} that gives {@code "value " + value}.
   */
  SUBCLASS_WITH_DATA,
  /**
   * A subclass that sets its attribute {@code value} where instances are made, not where they are
   * initialized.
   */
  SUBCLASS_MADE_IN_NEW,
  /**
   * A subclass whose dereferencing gives a pair: the referent, and how often it was asked for;
   * nothing once it is dead.
   */
  SUBCLASS_COUNTING_CALLS,
  /** A subclass with a fixed set of attributes: {@code value}. */
  SUBCLASS_WITH_SLOTS,
  /** The type that refers to a bound method by its object and its function. */
  WEAK_METHOD,
  /** A subclass of {@link #WEAK_METHOD} that adds nothing, and whose instances carry attributes. */
  SUBCLASS_OF_WEAK_METHOD;

  /** The name in the protocol, such as {@code subclass-with-data}. */
  public String id() {
    return Ids.kebab(name());
  }
}
