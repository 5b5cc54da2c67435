package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import org.weakref.tck.spi.Command;

/** A thread that keeps the JVM from ending, and works once the one that made it has ended. */
final class LingeringThread {
  private LingeringThread() {}

  static Thread start(Command.Create create, Runner runner) {
    Thread main = Thread.currentThread();
    Thread thread = new Thread(() -> workAfter(main, create, runner), create.name());
    thread.setDaemon(false); // Whatever the thread is that makes it.
    thread.start();
    return thread;
  }

  private static void workAfter(Thread main, Command.Create create, Runner runner) {
    try {
      main.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return;
    }
    runner.run(create.name(), create.body(), List.of(), Map.of());
  }
}
