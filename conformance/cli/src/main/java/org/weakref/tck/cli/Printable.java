package org.weakref.tck.cli;

import java.util.List;
import org.weakref.tck.spi.Legible;

/**
 * Texts from an implementation under test, made safe for a terminal: no control character gets
 * through, and none is endless.
 */
final class Printable {
  private static final int LONGEST = 4000;
  private static final int MOST_LINES = 40;

  private Printable() {}

  /** On one line. */
  static String line(String text) {
    return Legible.line(text, LONGEST);
  }

  /** Line by line, as it was written. */
  static List<String> lines(String text) {
    return Legible.lines(text, LONGEST).lines().limit(MOST_LINES).toList();
  }
}
