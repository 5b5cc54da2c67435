package org.weakref.tck.spi;

import org.weakref.spec.Ids;

/**
 * What kind of object {@link Command.Create} makes. Kinds that the implementation's world lacks are
 * unsupported.
 */
public enum ObjectKind {
  /** An instance of an ordinary class: equal to itself alone. */
  PLAIN,
  /** Equal to, ordered and hashed like every other such object with the same key. */
  KEYED,
  /**
   * Like {@link #KEYED}; each use of its hash or its equality is an event, named {@code hash of
   * NAME}, {@code equality of NAME}.
   */
  WATCHED,
  /** Can be compared, but not hashed. */
  UNHASHABLE,
  /** Equal to nothing, not even to itself. */
  NEVER_EQUAL,
  /** Equal to everything. */
  ALWAYS_EQUAL,
  /** False where truth is asked for: an empty collection. */
  FALSE,
  /** Raises whenever an attribute, its text, its hash or its equality is asked for. */
  HOSTILE,
  /** Can be called. */
  CALLABLE,
  /**
   * Supports every operator, conversion and container operation. Each use is an event, named {@code
   * OPERATION of NAME} ({@code reflected-OPERATION of NAME} where it stands on the right), with
   * what else took part as arguments. An operator gives the text of its operation's name; the
   * length is 3, as an integer it is 7, as a float 7.5, as a position 2; it contains 3 alone; it
   * iterates over 1, 2, 3.
   */
  OPERATIVE,
  /** Like {@link #OPERATIVE}, and can be called. */
  OPERATIVE_CALLABLE,
  /** Has a method that runs the body when it is about to be destroyed. */
  WITH_FINALIZING_METHOD,
  /** A class of which instances can be made. */
  CLASS,
  /** A plain mapping, holding its keys and values strongly. */
  MAPPING,
  /** A plain list. */
  LIST,
  /** A plain set. */
  SET,
  /** A whole number. */
  INTEGER,
  /** A number with a fraction. */
  FLOAT,
  /** A text. */
  TEXT,
  /** A plain tuple. */
  TUPLE,
  /** The object that stands for nothing. */
  NOTHING,
  /** An instance of a class that left out the slot for weak references. */
  WITHOUT_SLOT;

  /** The name in the protocol, such as {@code with-finalizing-method}. */
  public String id() {
    return Ids.kebab(name());
  }
}
