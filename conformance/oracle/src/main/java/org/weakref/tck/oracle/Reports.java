package org.weakref.tck.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.SessionError;

/** Reports errors that cannot propagate. */
final class Reports {
  private final Consumer<Event> happened;
  private Event.Channel channel = Event.Channel.STANDARD_ERROR;

  Reports(Consumer<Event> happened) {
    this.happened = happened;
  }

  /** From here on reports go to the hook (callback-exception-unraisablehook). */
  void intercept() {
    channel = Event.Channel.HOOK;
  }

  /** One report for each error, whoever raised it (callback-exception-same-as-del). */
  void report(SessionError error, List<String> about) {
    String text =
        channel == Event.Channel.HOOK
            ? ""
            : "Exception ignored in: "
                + String.join(", ", about)
                + "\nTraceback (most recent call last):\n"
                + error
                + "\n";
    happened.accept(new Event.Reported(error.name(), message(error), channel, about, text));
  }

  /** An error that ends what it is raised in goes to no hook of the program. */
  void reportUncaught(SessionError error) {
    happened.accept(
        new Event.Reported(
            error.name(),
            message(error),
            Event.Channel.STANDARD_ERROR,
            List.of(),
            "Traceback (most recent call last):\n" + error + "\n"));
  }

  private static String message(SessionError error) {
    String message = error.getMessage();
    return message == null ? "" : message;
  }
}
