package org.weakref.tck.process;

import org.weakref.tck.spi.Command;

/** What the suite asks of a harness. */
sealed interface Request {
  /** Counts up. The answer repeats it. */
  long id();

  /** First of all: which protocol the suite speaks. */
  record Hello(long id, int protocol) implements Request {}

  /** Begin a program. */
  record Open(long id) implements Request {}

  /** Perform one command. */
  record Perform(long id, Command command) implements Request {}

  /** End the program. */
  record Close(long id) implements Request {}
}
