package org.weakref.tck.testkit;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a scenario in results and on the command line, such as {@code
 * callbacks/two-callbacks-run-newest-first}.
 */
public record ScenarioId(String chapter, String slug) implements Comparable<ScenarioId> {
  /** The id of the scenario of that title in that chapter. */
  public static ScenarioId of(String chapter, String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return new ScenarioId(chapter, plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
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
