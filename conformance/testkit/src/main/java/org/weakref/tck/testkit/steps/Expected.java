package org.weakref.tck.testkit.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;

/**
 * A value as a step expects it: a name in quotes is the object of that name, a list is in brackets,
 * {@code something} is all but nothing. It may be either of two: {@code nothing or "song"}.
 */
public record Expected(String text, Predicate<Value> predicate) {
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
      List<Expected> items = itemsOf(text);
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

  private static List<Expected> itemsOf(String list) {
    String inner = list.substring(1, list.length() - 1);
    return inner.isEmpty() ? List.of() : items(inner).stream().map(Expected::parse).toList();
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
    List<Expected> items = itemsOf(text);
    return new Expected(
        text, value -> value instanceof Value.Items list && matchesAll(items, list.values()));
  }

  /** What the first is given to may be what another needs, so each is tried for the first. */
  private static boolean matchesAll(List<Expected> expected, List<Value> actual) {
    if (expected.isEmpty() || actual.size() != expected.size()) {
      return expected.size() == actual.size();
    }
    List<Expected> others = expected.subList(1, expected.size());
    return IntStream.range(0, actual.size())
        .filter(i -> expected.get(0).matches(actual.get(i)))
        .anyMatch(i -> matchesAll(others, without(i, actual)));
  }

  private static List<Value> without(int index, List<Value> values) {
    List<Value> rest = new ArrayList<>(values);
    rest.remove(index);
    return rest;
  }

  private Expected or(Expected other) {
    return new Expected(text + " or " + other.text, predicate.or(other.predicate));
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
