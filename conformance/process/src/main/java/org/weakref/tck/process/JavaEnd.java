package org.weakref.tck.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.SessionError;

/** Ends this Java program for real, in the way that a command names. */
final class JavaEnd {
  /** The status of a JVM that a request to terminate has ended. */
  private static final int TERMINATED = 143;

  private JavaEnd() {}

  /** Why a Java program cannot end so; {@code null} if it can. */
  static @Nullable String whyNot(Command.Exit exit) {
    return switch (exit.manner()) {
      case TERMINATED -> "a JVM arranges for signals by itself";
      case END_OF_COPY -> "a JVM cannot be copied";
      case TERMINATED_IN_ORDER ->
          exit.status() != TERMINATED
              ? "a JVM that heeds a signal ends with " + TERMINATED
              : System.getProperty("os.name").startsWith("Windows") ? "no signals here" : null;
      default -> null;
    };
  }

  /** Ends it, at the latest when the main method returns. To be called there, on its thread. */
  static void perform(Command.Exit exit) {
    switch (exit.manner()) {
      case EXIT_CALL -> System.exit(exit.status());
      case EXIT_CALL_IN_THREAD ->
          new Thread(() -> System.exit(exit.status()), "thread that asks to exit").start();
      case ABRUPT -> Runtime.getRuntime().halt(exit.status());
      case UNCAUGHT_ERROR -> throw new SessionError("RuntimeError", "nobody catches this");
      case TERMINATED_IN_ORDER -> terminate();
      default -> {
        // It comes to its end.
      }
    }
  }

  /** Signals itself from outside: a process may not ask the JVM to signal its own process. */
  private static void terminate() {
    try {
      new ProcessBuilder("kill", "-TERM", Long.toString(ProcessHandle.current().pid())).start();
      new CountDownLatch(1).await();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
