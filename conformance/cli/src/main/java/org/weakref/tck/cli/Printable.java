package org.weakref.tck.cli;

/**
 * Texts from an implementation under test, made safe for a terminal: no control character gets
 * through, and none is endless.
 */
final class Printable {
  private static final int LONGEST = 4000;

  private Printable() {}

  /** On one line. */
  static String line(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> append(safe, c));
    return text.length() > LONGEST ? safe + " ..." : safe.toString();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '\n' -> safe.append("\\n");
      case '\r' -> safe.append("\\r");
      case '\t' -> safe.append("\\t");
      default -> {
        int type = Character.getType(c);
        boolean hidden =
            Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (hidden) {
          safe.append(String.format("\\u%04x", c));
        } else {
          safe.appendCodePoint(c);
        }
      }
    }
  }
}
