package org.weakref.tck.process;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.spi.SessionBroken;

/** Says in one line why a harness did not start, and what to do. */
final class NotStarted {
  private static final int WORDS = 5;

  private NotStarted() {}

  /** The program is not there, or may not be executed. */
  static ImplementationNotStarted because(IOException failed, List<String> command) {
    return new ImplementationNotStarted(
        "cannot start %s: %s; check that the program exists and may be executed"
            .formatted(inWords(command), oneLine(String.valueOf(failed.getMessage()))));
  }

  /** The program runs, but is no harness. */
  static ImplementationNotStarted because(
      String what, SessionBroken broken, HarnessProcess process, List<String> command) {
    String why = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    List<String> words = process.lastWords().lines();
    String said =
        words.subList(Math.max(0, words.size() - WORDS), words.size()).stream()
            .map(String::strip)
            .collect(Collectors.joining(" | "));
    return new ImplementationNotStarted(
        "%s started, but %s: %s; %s; to see more, run it and type {\"id\":1,\"do\":\"hello\",\"protocol\":%d}"
            .formatted(
                inWords(command),
                what,
                why,
                said.isEmpty()
                    ? "its standard error is empty"
                    : "its standard error ended with: " + said,
                Wire.PROTOCOL));
  }

  static String inWords(List<String> command) {
    return "'" + oneLine(String.join(" ", command)) + "'";
  }

  static String oneLine(String text) {
    return Excerpt.of(text, 2 * Excerpt.LENGTH);
  }
}
