package org.weakref.tck.process;

/** What was read is not of the form that it should be. Says where, from the outside in. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final String what;

  Malformed(String what) {
    this("", what);
  }

  private Malformed(String where, String what) {
    // Control flow within one read, often of hostile data: a stack trace would only cost.
    super(where.isEmpty() ? what : where + ": " + what, null, false, false);
    this.where = where;
    this.what = what;
  }

  /** The same, seen from one field further out. */
  Malformed in(String field) {
    boolean joined = where.isEmpty() || where.startsWith("[");
    return new Malformed(joined ? field + where : field + "." + where, what);
  }

  /** The same, seen from the list around it. */
  Malformed at(int index) {
    return in("[" + index + "]");
  }
}
