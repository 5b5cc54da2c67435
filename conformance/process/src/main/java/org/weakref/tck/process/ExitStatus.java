package org.weakref.tck.process;

import java.util.Map;

/** What the exit status of a process says of its end. */
final class ExitStatus {
  /** Those that have the same number everywhere. */
  private static final Map<Integer, String> SIGNALS =
      Map.ofEntries(
          Map.entry(1, "SIGHUP"),
          Map.entry(2, "SIGINT"),
          Map.entry(3, "SIGQUIT"),
          Map.entry(4, "SIGILL"),
          Map.entry(5, "SIGTRAP"),
          Map.entry(6, "SIGABRT"),
          Map.entry(8, "SIGFPE"),
          Map.entry(9, "SIGKILL"),
          Map.entry(11, "SIGSEGV"),
          Map.entry(13, "SIGPIPE"),
          Map.entry(14, "SIGALRM"),
          Map.entry(15, "SIGTERM"));

  private static final int SIGNAL = 128;
  private static final int HIGHEST = 64;
  private static final int LINUX_BUS = 7;

  private ExitStatus() {}

  /** A status in words; Java gives a signal as 128 and its number, as a shell does. */
  static String inWords(int status) {
    int signal = status - SIGNAL;
    if (signal < 1 || signal > HIGHEST) {
      return "exit status " + status;
    }
    String name = SIGNALS.get(signal);
    if (signal == LINUX_BUS && System.getProperty("os.name").equals("Linux")) {
      name = "SIGBUS";
    }
    return "killed by signal " + signal + (name == null ? "" : " (" + name + ")");
  }
}
