package org.weakref.site;

import org.weakref.tck.results.ScenarioLine;

/**
 * Texts of an implementation under test, made safe to show: none is endless, and what would steer a
 * terminal or turn the direction of a text is spelt out. Templates escape markup.
 */
final class Shown {
  private Shown() {}

  /** What a result says, without the ids of its clauses in front: the page says them already. */
  static String message(ScenarioLine line) {
    String ids = String.join(", ", line.clauses()) + ": ";
    return line.message().startsWith(ids) ? line.message().substring(ids.length()) : line.message();
  }

  /** At most this many characters; lines and tabs stay. */
  static String block(String text, int longest) {
    StringBuilder safe = new StringBuilder();
    int end =
        text.offsetByCodePoints(
            0, Math.min(longest, text.codePointCount(0, Math.min(text.length(), 2 * longest))));
    text.substring(0, end).codePoints().forEach(c -> append(safe, c, c == '\n' || c == '\t'));
    if (end < text.length()) {
      safe.append(" … (")
          .append(text.length() - end)
          .append(" more characters in the result file)");
    }
    return safe.toString();
  }

  /** The same on one line. */
  static String line(String text, int longest) {
    return block(text, longest).replace("\n", "\\n").replace("\t", "\\t");
  }

  private static void append(StringBuilder safe, int c, boolean plain) {
    int type = Character.getType(c);
    boolean hidden =
        Character.isISOControl(c)
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.UNASSIGNED
            || type == Character.PRIVATE_USE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR;
    if (hidden && !plain) {
      safe.append(String.format("\\u%04x", c));
    } else {
      safe.appendCodePoint(c);
    }
  }
}
