package org.weakref.tck.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

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
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(length).forEach(c -> append(shown, c));
    if (text.codePointCount(0, text.length()) > length) {
      shown.append("...");
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (c == '\n') {
      shown.append("\\n");
    } else if (c == '\t') {
      shown.append("\\t");
    } else if (isUnfit(c)) {
      shown.append("\\u%04x".formatted(c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  /**
   * Controls, and what turns the direction of writing: neither may reach a terminal or a report.
   */
  private static boolean isUnfit(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
