package org.weakref.tck.spi;

/**
 * Texts from an implementation under test, made fit to be shown: shortened, and nothing in them
 * that a terminal or a report could obey.
 */
public final class Legible {
  private Legible() {}

  /** On one line: line ends are spelt out like every other control character. */
  public static String line(String text, int longest) {
    return shown(text, longest, false);
  }

  /** With its line ends, which part paragraphs of a report. */
  public static String lines(String text, int longest) {
    return shown(text, longest, true);
  }

  private static String shown(String text, int longest, boolean lineEnds) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(longest).forEach(c -> append(shown, c, lineEnds));
    // Counted only where it can matter: a code point takes one or two of the text's characters.
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      shown.append("...");
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c, boolean lineEnds) {
    if (c == '\n') {
      shown.append(lineEnds ? "\n" : "\\n");
    } else if (c == '\r') {
      shown.append("\\r");
    } else if (c == '\t') {
      shown.append("\\t");
    } else if (isUnfit(c)) {
      shown.append("\\u%04x".formatted(c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  /** Controls, what cannot be seen, and what turns the direction of writing. */
  private static boolean isUnfit(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
