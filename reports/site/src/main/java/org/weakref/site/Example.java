package org.weakref.site;

import java.util.List;

/**
 * A scenario as it stands in a feature: one that is executed once, or an outline with a row for
 * each time.
 *
 * @param file the feature, from the root of the features
 * @param line where it begins
 * @param title its title
 * @param rule the promise that it illustrates
 * @param background the steps that every scenario of its feature begins with
 * @param steps its own
 * @param tables the rows that an outline is executed with
 */
record Example(
    String file,
    int line,
    String title,
    String rule,
    List<Step> background,
    List<Step> steps,
    List<Rows> tables) {
  /** What is known of a scenario that no feature at hand has. */
  static Example unknown(String location, String title, String rule) {
    return new Example(location, 0, title, rule, List.of(), List.of(), List.of());
  }

  /** For a reader. */
  String location() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Where it stands tells scenarios apart; hashing all their steps would take its time. */
  @Override
  public int hashCode() {
    return 31 * file.hashCode() + line;
  }

  /**
   * Rows under one name.
   *
   * @param name what they have in common
   * @param head the names of the columns
   * @param rows the values
   */
  record Rows(String name, List<String> head, List<List<String>> rows) {}
}
