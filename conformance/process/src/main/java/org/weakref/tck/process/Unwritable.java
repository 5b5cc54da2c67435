package org.weakref.tck.process;

/** What a stand-alone script cannot have; the message says what. */
final class Unwritable extends Exception {
  private static final long serialVersionUID = 1L;

  Unwritable(String what) {
    super(what);
  }
}
