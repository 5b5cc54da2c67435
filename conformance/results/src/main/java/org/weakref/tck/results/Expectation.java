package org.weakref.tck.results;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was expected of a scenario. */
public enum Expectation {
  /** That it is kept, or does not apply. */
  NONE,
  /** That it fails with a message that was told. */
  KNOWN_FAILING,
  /** That it fails with a message that was told, though not each time that it is judged. */
  KNOWN_FLAKY;

  /** The name in results, such as {@code known_failing}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
