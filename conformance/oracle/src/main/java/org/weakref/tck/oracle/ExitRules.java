package org.weakref.tck.oracle;

import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.SessionError;

/** The decisions about the end of a program that the documentation promises something about. */
public interface ExitRules {
  /**
   * Whether such an end runs what is registered for it (finalize-exit-after-sys-exit,
   * finalize-exit-not-after-os-exit, finalize-exit-not-after-signal).
   */
  default boolean isRegular(Command.Manner manner) {
    return manner != Command.Manner.ABRUPT && manner != Command.Manner.TERMINATED;
  }

  /** The exit status (finalize-exit-after-sys-exit). */
  default int status(Command.Exit exit) {
    return switch (exit.manner()) {
      case EXIT_CALL, ABRUPT, TERMINATED_IN_ORDER -> exit.status();
      case UNCAUGHT_ERROR -> 1;
      case TERMINATED -> 128 + 15; // As shells tell it of the signal that asks to end.
      case END, EXIT_CALL_IN_THREAD, END_OF_COPY -> 0;
    };
  }

  /**
   * Whether threads that keep the program running end before anything else
   * (finalize-exit-after-non-daemon-threads).
   */
  default boolean awaitsThreads() {
    return true;
  }

  /**
   * Whether the exit run takes its place among the handlers, or a new one, when so many finalizers
   * have been made (finalize-exit-order-vs-atexit).
   */
  default boolean takesPlace(int made) {
    return made == 1;
  }

  /** Whether a command cannot be performed any more at exit (finalize-exit-globals-usable). */
  default boolean refusesAtExit(Command command) {
    return false;
  }

  /** Whether an error at exit is reported (finalize-exit-exception-reported). */
  default boolean reportsAtExit(SessionError error) {
    return true;
  }

  /** Whether an error ends the exit run (finalize-exit-exception-reported). */
  default boolean stopsExitAfter(SessionError error) {
    return false;
  }

  /** Whether a finalizer that is made at exit runs then (finalize-exit-new-finalizer-runs). */
  default boolean looksAgainAtExit() {
    return true;
  }

  /** Whether a finalizer may still run after the exit run (finalize-exit-not-late). */
  default boolean finalizesLate() {
    return false;
  }

  /** How a copy of the process ends that comes to its end (finalize-fork-child-runs-too). */
  default Command.Manner endOfCopy() {
    return Command.Manner.END;
  }
}
