package org.weakref.tck.spi;

import java.util.List;

/**
 * The answer to one command.
 *
 * @param outcome what came of it
 * @param events what happened since the last answer, in order
 */
public record Reply(Outcome outcome, List<Event> events) {
  public Reply {
    events = List.copyOf(events);
  }

  /** An answer with no event. */
  public static Reply of(Outcome outcome) {
    return new Reply(outcome, List.of());
  }
}
