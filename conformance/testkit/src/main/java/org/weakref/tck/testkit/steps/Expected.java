package org.weakref.tck.testkit.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;

/**
 * A value as a step expects it: a name in quotes is the object of that name, a list is in brackets,
 * {@code something} is all but nothing. It may be either of two: {@code nothing or "song"}.
 */
public record Expected(String text, Shape shape) {
  /** What stands between two values, not within a text or a name. */
  private static final Pattern OR = Pattern.compile(" or (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  /** Parses what {@link ParameterTypes#REGEX_VALUE} lets through. */
  static Expected parse(String text) {
    return text.startsWith("[")
        ? one(text)
        : OR.splitAsStream(text).map(Expected::one).reduce(Expected::or).orElseThrow();
  }

  private static Expected one(String text) {
    if (text.startsWith("[")) {
      return new Expected(text, new Shape.Sequence(shapes(text), true));
    } else if (text.equals("something")) {
      return new Expected(text, new Shape.Something());
    }
    Operand operand = Phrases.operand(text);
    return new Expected(
        text,
        operand instanceof Operand.Named named
            ? new Shape.Same(named.name())
            : new Shape.Exactly(((Operand.Literal) operand).value()));
  }

  private static List<Shape> shapes(String list) {
    String inner = list.substring(1, list.length() - 1);
    return inner.isEmpty()
        ? List.of()
        : items(inner).stream().map(item -> parse(item).shape).toList();
  }

  /** Splits at the commas that are in no list within the list. */
  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < list.length(); i++) {
      depth += list.charAt(i) == '[' ? 1 : list.charAt(i) == ']' ? -1 : 0;
      if (depth == 0 && list.startsWith(", ", i)) {
        items.add(list.substring(begin, i));
        begin = i + 2;
      }
    }
    items.add(list.substring(begin));
    return items;
  }

  /** The same list, with its items in whatever order. */
  Expected inAnyOrder() {
    return new Expected(text, new Shape.Sequence(shapes(text), false));
  }

  private Expected or(Expected other) {
    return new Expected(text + " or " + other.text, new Shape.Either(shape, other.shape));
  }

  /** That a command gives it. */
  Check given() {
    return new Check.Gives(shape);
  }

  boolean matches(Value value) {
    return shape.matches(value);
  }

  @Override
  public String toString() {
    return text;
  }
}
