package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;

/** How values of one type stand on a line. */
interface Form<T> {
  /**
   * The JSON for a value; {@link IllegalArgumentException} for one that cannot be said, which is
   * the caller's fault.
   */
  JsonNode write(T value);

  /** The value that JSON stands for; {@link Malformed} unless it is exactly of this form. */
  T read(JsonNode json) throws Malformed;
}
