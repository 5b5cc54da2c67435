package org.weakref.tck.adapters.reference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.weakref.tck.spi.Event;

/**
 * Finds the library's reports of errors in what was written: a heading, then the error and its
 * stack trace.
 */
final class Reports {
  private static final Pattern REPORT =
      Pattern.compile(
          "^Exception ignored.*\\R(?:[\\w.$]*\\.)?(?<error>\\w+)(?:: (?<message>.*))?(?:\\R\\s.*)*",
          Pattern.MULTILINE);

  private Reports() {}

  static List<Event> in(String text) {
    return REPORT.matcher(text).results().map(Reports::event).toList();
  }

  private static Event event(MatchResult found) {
    String message = found.group(2) == null ? "" : found.group(2);
    return new Event.Reported(
        found.group(1), message, Event.Channel.STANDARD_ERROR, List.of(), found.group());
  }
}
