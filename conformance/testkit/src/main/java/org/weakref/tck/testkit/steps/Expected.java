package org.weakref.tck.testkit.steps;

import java.util.List;
import java.util.function.Predicate;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;

/**
 * A value as a step expects it: a name in quotes is the object of that name, a list is in brackets,
 * {@code something} is all but nothing.
 */
public record Expected(String text, Predicate<Value> predicate) {
  /** Parses what {@link ParameterTypes#REGEX_VALUE} lets through. */
  static Expected parse(String text) {
    if (text.startsWith("[")) {
      String inner = text.substring(1, text.length() - 1);
      List<Expected> items =
          inner.isEmpty()
              ? List.of()
              : List.of(inner.split(", ", -1)).stream().map(Expected::parse).toList();
      return new Expected(
          text, value -> value instanceof Value.Items list && matches(items, list.values()));
    }
    if (text.equals("something")) {
      return new Expected(text, value -> !value.equals(Value.NONE));
    }
    Operand operand = Phrases.operand(text);
    if (operand instanceof Operand.Named named) {
      return new Expected(
          text, value -> value instanceof Value.Thing thing && thing.is(named.name()));
    }
    Value literal = ((Operand.Literal) operand).value();
    return new Expected(text, literal::equals);
  }

  boolean matches(Value value) {
    return predicate.test(value);
  }

  private static boolean matches(List<Expected> expected, List<Value> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!expected.get(i).matches(actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
