package org.weakref.tck.testkit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The name of a scenario in results and on the command line, such as {@code
 * callbacks/two-callbacks-run-newest-first}.
 */
public record ScenarioId(String chapter, String slug) implements Comparable<ScenarioId> {
  /** Longer ones first. */
  private static final List<Map.Entry<String, String>> OPERATORS =
      List.of(
          Map.entry("**", "power"),
          Map.entry("//", "floor"),
          Map.entry("<<", "left"),
          Map.entry(">>", "right"),
          Map.entry("<=", "le"),
          Map.entry(">=", "ge"),
          Map.entry("==", "eq"),
          Map.entry("!=", "ne"),
          Map.entry("<", "lt"),
          Map.entry(">", "gt"),
          Map.entry("=", "is"),
          Map.entry("+", "plus"),
          Map.entry("*", "times"),
          Map.entry("/", "over"),
          Map.entry("%", "mod"),
          Map.entry("@", "at"),
          Map.entry("&", "and"),
          Map.entry("|", "or"),
          Map.entry("^", "xor"),
          Map.entry("~", "invert"));

  /** The id of the scenario of that title in that chapter. */
  public static ScenarioId of(String chapter, String title) {
    String plain =
        Normalizer.normalize(spelt(title), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return new ScenarioId(chapter, plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
  }

  /** Operators in words, so that titles which differ in an operator alone have ids of their own. */
  private static String spelt(String title) {
    String spelt = title.replace(" - ", " minus ").replace(" -= ", " minus is ");
    for (Map.Entry<String, String> operator : OPERATORS) {
      spelt = spelt.replace(operator.getKey(), " " + operator.getValue() + " ");
    }
    return spelt;
  }

  @Override
  public int compareTo(ScenarioId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return chapter + "/" + slug;
  }
}
