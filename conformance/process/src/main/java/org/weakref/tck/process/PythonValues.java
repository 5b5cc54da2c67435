package org.weakref.tck.process;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Collectors;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;

/** Values in Python. */
final class PythonValues {
  private final PythonNames names;

  PythonValues(PythonNames names) {
    this.names = names;
  }

  String of(Operand operand) {
    return operand instanceof Operand.Named named
        ? names.of(named.name())
        : of(((Operand.Literal) operand).value());
  }

  String nameOf(String name) {
    return names.of(name);
  }

  /** A value as Python writes it; no object, which a program says by its name. */
  String of(Value value) {
    if (value instanceof Value.Truth truth) {
      return truth.value() ? "True" : "False";
    } else if (value instanceof Value.Text text) {
      return text(text.value());
    } else if (value instanceof Value.Real real && !Double.isFinite(real.value())) {
      return "float(\"" + real.value() + "\")";
    } else if (value instanceof Value.Items items) {
      return items.values().stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.equals(Value.NONE) ? "None" : value.toString();
  }

  /** A text, which may be anything, as a literal of one line. */
  static String text(String text) {
    StringBuilder literal = new StringBuilder();
    TextNode.valueOf(text)
        .toString()
        .chars()
        .forEach(c -> literal.append(c < 127 ? "" + (char) c : "\\u%04x".formatted(c)));
    return literal.toString();
  }
}
