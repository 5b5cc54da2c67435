package org.weakref.tck.testkit;

/** Nothing can be said: the canary survived a collection. */
public final class Inconclusive extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Inconclusive(String message) {
    super(message);
  }
}
