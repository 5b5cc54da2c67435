package org.weakref.tck.spi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Something that happened while a command was performed, or before it and unheard until then. */
public sealed interface Event {
  /**
   * A function of the session ran: a callback, a finalizing method, a hook of an object.
   *
   * @param function the name that it was defined under
   * @param arguments what it was called with
   * @param keywords what it was called with by name
   * @param outcomes what came of each command of its body
   */
  record Ran(
      String function, List<Value> arguments, Map<String, Value> keywords, List<Outcome> outcomes)
      implements Event {
    public Ran {
      arguments = List.copyOf(arguments);
      keywords = Map.copyOf(keywords);
      outcomes = List.copyOf(outcomes);
    }

    /** A run without named arguments. */
    public Ran(String function, List<Value> arguments, List<Outcome> outcomes) {
      this(function, arguments, Map.of(), outcomes);
    }

    @Override
    public String toString() {
      return '"'
          + function
          + "\" ran with "
          + arguments
          + (keywords.isEmpty() ? "" : " and " + new TreeMap<>(keywords))
          + (outcomes.isEmpty()
              ? ""
              : outcomes.stream()
                  .map(Outcome::toString)
                  .collect(Collectors.joining(", ", " and saw ", "")));
    }
  }

  /** How a report reached the program's owner. */
  enum Channel {
    /** It was written to the standard error output. */
    STANDARD_ERROR,
    /** It was handed to the hook that {@link Command.InterceptReports} installed. */
    HOOK
  }

  /**
   * An error was reported because it could not propagate.
   *
   * @param error the name of its type
   * @param message its text, which may be empty
   * @param channel where the report went
   * @param about the names of the function that the report speaks of; empty where it does not say
   * @param text the report as it was written; empty on {@link Channel#HOOK}
   */
  record Reported(String error, String message, Channel channel, List<String> about, String text)
      implements Event {
    public Reported {
      about = List.copyOf(about);
    }

    @Override
    public String toString() {
      return error + " (" + message + ") was reported";
    }
  }

  /** The program wrote text, on either standard stream, that is not the report of an error. */
  record Printed(String text) implements Event {
    @Override
    public String toString() {
      return "printed \"" + text.strip() + '"';
    }
  }
}
