package org.weakref;

/** For callers that do not heed nullness. */
final class Nulls {

  private Nulls() {}

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // It is what it is for.
  static <T> T aNull() {
    return null;
  }
}
