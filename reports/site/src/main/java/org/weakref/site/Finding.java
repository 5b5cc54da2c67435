package org.weakref.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which implementations did not keep a scenario.
 *
 * @param number its number on the page
 * @param state how they stand with it
 * @param verdict the word for it
 * @param by who
 * @param titles the scenarios, the first few
 * @param more how many more scenarios there are
 * @param message what was expected and what came
 * @param cause why, where it is known
 * @param issue where it is reported
 * @param commands what was performed, of the first scenario with the first implementation
 * @param script what shows it without the suite
 * @param repeat the words that repeat it
 */
record Finding(
    int number,
    State state,
    String verdict,
    List<Judged> by,
    List<String> titles,
    int more,
    String message,
    @Nullable String cause,
    @Nullable String issue,
    List<String> commands,
    @Nullable String script,
    String repeat) {
  /** The issue as an address, or {@code null} if it is none that is safe to follow. */
  @Nullable String issueAddress() {
    return issue != null && issue.matches("https://[\\w./#?=&%~+-]+") ? issue : null;
  }

  /** Its anchor on the page. */
  String anchor() {
    return "finding-" + number;
  }

  /** Who, for a heading. */
  String names() {
    return new Group(state, by).names();
  }
}
