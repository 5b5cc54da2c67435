package org.weakref.tck.process;

import java.time.Duration;

/**
 * What a process may take: nothing that it does is waited for without end or kept without bound.
 *
 * @param start how long it may take from its start to its hello, and to begin a program
 * @param request how long an answer may take, and how long the end of a program after it asked to
 *     exit
 * @param session how long all answers of a program may take together
 * @param grace how long it may live on after it was asked to end; then it is killed
 * @param lineBytes how long a line may be
 * @param sessionBytes how long all lines of a program may be together
 * @param nesting how deep the JSON of a line may nest
 * @param tokens how many tokens the JSON of a line may have
 * @param events how many events a program may tell while it ends
 */
public record Limits(
    Duration start,
    Duration request,
    Duration session,
    Duration grace,
    int lineBytes,
    int sessionBytes,
    int nesting,
    int tokens,
    int events) {
  /** The protocol's bound for a line: 1 MiB. */
  public static final int LINE_BYTES = 1 << 20;

  /** Limits that no honest harness meets. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ofMinutes(2),
          Duration.ofSeconds(1),
          LINE_BYTES,
          4 * LINE_BYTES,
          100,
          200_000,
          100_000);

  /** The same with another time for the start. */
  public Limits withStart(Duration other) {
    return new Limits(
        other, request, session, grace, lineBytes, sessionBytes, nesting, tokens, events);
  }

  /** The same with another time for each request. */
  public Limits withRequest(Duration other) {
    return new Limits(
        start, other, session, grace, lineBytes, sessionBytes, nesting, tokens, events);
  }

  /** The same with another time for all requests of a program. */
  public Limits withSession(Duration other) {
    return new Limits(
        start, request, other, grace, lineBytes, sessionBytes, nesting, tokens, events);
  }

  /** The same with another time between asking a process to end and killing it. */
  public Limits withGrace(Duration other) {
    return new Limits(
        start, request, session, other, lineBytes, sessionBytes, nesting, tokens, events);
  }

  /** The same with another number of last events. */
  public Limits withEvents(int other) {
    return new Limits(
        start, request, session, grace, lineBytes, sessionBytes, nesting, tokens, other);
  }
}
