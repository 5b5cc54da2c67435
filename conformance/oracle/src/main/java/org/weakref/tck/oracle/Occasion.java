package org.weakref.tck.oracle;

/** What can be done with a finalizer, or happen to it. */
public enum Occasion {
  /** The program calls it. */
  CALL,
  /** Its object is collected. */
  COLLECTION,
  /** The program ends. */
  EXIT,
  /** The program detaches it. */
  DETACH,
  /** The program looks what it was registered with. */
  PEEK
}
