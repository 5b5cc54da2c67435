package org.weakref.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step, parted for highlighting.
 *
 * @param keyword such as {@code Given}
 * @param parts its words
 * @param table its table, empty if it has none
 */
record Step(String keyword, List<Part> parts, List<List<String>> table) {
  private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|<[^<>]+>");

  /**
   * Words of a step.
   *
   * @param text the words
   * @param isName whether they name something: what stands in quotes or in angle brackets
   */
  record Part(String text, boolean isName) {}

  static Step of(String keyword, String text, List<List<String>> table) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        parts.add(new Part(text.substring(end, matcher.start()), false));
      }
      parts.add(new Part(matcher.group(), true));
      end = matcher.end();
    }
    if (end < text.length()) {
      parts.add(new Part(text.substring(end), false));
    }
    return new Step(keyword.strip(), List.copyOf(parts), table);
  }
}
