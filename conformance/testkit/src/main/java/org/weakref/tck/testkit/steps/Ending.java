package org.weakref.tck.testkit.steps;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Command.Manner;

/** What a step calls the ways in which a program ends. */
final class Ending {
  static final String REGEX =
      "by itself|by an exit call|by an exit call in another thread|abruptly|by an uncaught error"
          + "|by an outside request|by an outside request that it heeds|after a copy of it has";

  private static final Map<String, Manner> MANNERS =
      Map.of(
          "by itself", Manner.END,
          "by an exit call", Manner.EXIT_CALL,
          "by an exit call in another thread", Manner.EXIT_CALL_IN_THREAD,
          "abruptly", Manner.ABRUPT,
          "by an uncaught error", Manner.UNCAUGHT_ERROR,
          "by an outside request", Manner.TERMINATED,
          "by an outside request that it heeds", Manner.TERMINATED_IN_ORDER,
          "after a copy of it has", Manner.END_OF_COPY);

  private static final Pattern WITH_STATUS = Pattern.compile("(.+) with the status (\\d+)");

  private Ending() {}

  static Command.Exit of(String words) {
    Matcher matcher = WITH_STATUS.matcher(words);
    return matcher.matches()
        ? new Command.Exit(manner(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : new Command.Exit(manner(words), 0);
  }

  private static Manner manner(String words) {
    return Objects.requireNonNull(MANNERS.get(words), words);
  }
}
