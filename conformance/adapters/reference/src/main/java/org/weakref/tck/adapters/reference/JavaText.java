package org.weakref.tck.adapters.reference;

import org.weakref.tck.spi.Legible;
import org.weakref.tck.spi.Value;

/** Values as Java writes them. */
final class JavaText {
  private static final int LONGEST = 2000;

  private JavaText() {}

  /** A text, whatever it is, as a literal of one line. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    Legible.line(text, LONGEST)
        .chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
              } else {
                literal.append(c < 32 || c > 126 ? "?" : "" + (char) c);
              }
            });
    return literal.append('"').toString();
  }

  /** A scalar. */
  static String of(Value value) {
    if (value instanceof Value.Text text) {
      return of(text.value());
    } else if (value instanceof Value.Whole whole) {
      return whole.value() + "L";
    } else if (value instanceof Value.Truth || value instanceof Value.Real) {
      return value.toString();
    } else if (value.equals(Value.NONE)) {
      return "null";
    }
    throw new NotInJava("the value " + value);
  }
}
