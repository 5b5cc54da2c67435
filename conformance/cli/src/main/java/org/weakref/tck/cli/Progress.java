package org.weakref.tck.cli;

import java.io.PrintWriter;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.ScenarioResult;

/** A line that says how far a run is, on a terminal; nothing in a pipe. */
final class Progress implements RunListener, AutoCloseable {
  /**
   * Set by the launcher, which can ask whether its standard error is a terminal; a JVM newer than
   * 21 cannot be trusted to know.
   */
  private static final String TERMINAL = "weakref.tck.terminal";

  private final PrintWriter terminal;
  private final int total;
  private final boolean shown;
  private int done;
  private int broken;

  private Progress(PrintWriter terminal, int total, boolean shown) {
    this.terminal = terminal;
    this.total = total;
    this.shown = shown;
  }

  static Progress of(PrintWriter terminal, int total) {
    return new Progress(terminal, total, Boolean.getBoolean(TERMINAL));
  }

  @Override
  public synchronized void judged(ScenarioResult result) {
    broken += result.verdict().isBroken() ? 1 : 0;
    show(done + 1);
  }

  /** So many are done. */
  synchronized void show(int number) {
    done = Math.max(done, number);
    if (shown) {
      terminal.print(
          "\r" + done + " of " + total + (broken == 0 ? "" : ", " + broken + " broken") + "  ");
      terminal.flush();
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (shown && done > 0) {
      terminal.print("\r" + " ".repeat(40) + "\r");
      terminal.flush();
      done = 0;
    }
  }
}
