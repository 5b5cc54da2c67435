package org.weakref.tck.testkit.steps;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Shape;

/**
 * What a function is called with, as a step expects it: {@code [3, "song"]}, or {@code [3] and
 * pitch=5, tempo=90}. What is not named here was not given.
 */
public record ExpectedArguments(String text, Expected positional, Map<String, Expected> named) {
  private static final Pattern NAMED = Pattern.compile("(\\w+)=(.+)");

  /** A list, and named arguments after it. */
  static final String REGEX = "\\[.*?\\](?: and \\w+=.+)?";

  /** Parses what {@link #REGEX} lets through. */
  static ExpectedArguments parse(String text) {
    Matcher both = Pattern.compile("(\\[.*\\]) and (\\w+=.+)").matcher(text);
    return both.matches()
        ? new ExpectedArguments(text, Expected.parse(both.group(1)), named(both.group(2)))
        : new ExpectedArguments(text, Expected.parse(text), Map.of());
  }

  private static Map<String, Expected> named(String text) {
    Map<String, Expected> named = new TreeMap<>();
    for (String argument : List.of(text.split(", (?=\\w+=)", -1))) {
      Matcher matcher = NAMED.matcher(argument);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("not a named argument: " + argument);
      }
      named.put(matcher.group(1), Expected.parse(matcher.group(2)));
    }
    return named;
  }

  /** That a function ran once, with these. */
  List<Check> given(String function) {
    Map<String, Shape> shapes = new TreeMap<>();
    named.forEach((name, expected) -> shapes.put(name, expected.shape()));
    return List.of(
        new Check.RanWith(function, List.of(positional.shape())),
        new Check.RanNaming(function, shapes));
  }

  @Override
  public String toString() {
    return text;
  }
}
