package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.weakref.tck.spi.Legible;

/**
 * What a process sent, made fit to be shown: shortened, on one line, control characters escaped.
 */
final class Excerpt {
  /** How much of a line is shown. */
  static final int LENGTH = 200;

  private Excerpt() {}

  static String of(byte[] line) {
    // Each character takes at most four bytes, so no more of a long line needs decoding.
    int enough = Math.min(line.length, 4 * (LENGTH + 1));
    return of(new String(line, 0, enough, StandardCharsets.UTF_8), LENGTH);
  }

  static String of(JsonNode json) {
    return json.isContainerNode()
        ? (json.isArray() ? "a list" : "an object")
        : of(json.toString(), LENGTH / 2);
  }

  static String of(String text, int length) {
    return Legible.line(text, length);
  }
}
