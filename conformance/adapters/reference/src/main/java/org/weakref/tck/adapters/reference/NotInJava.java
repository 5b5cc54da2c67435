package org.weakref.tck.adapters.reference;

/** A script in Java cannot have this. */
final class NotInJava extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotInJava(String what) {
    super(what);
  }
}
