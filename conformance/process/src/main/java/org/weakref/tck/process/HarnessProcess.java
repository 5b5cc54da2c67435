package org.weakref.tck.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.SessionBroken;

/** A running process: lines go in, lines come out, and whatever it does ends in time. */
final class HarnessProcess {
  /**
   * What a pipe takes when nothing is in it, as after an answer: writing so much does not block.
   */
  private static final int PIPE = 4096;

  private final Process process;
  private final String mark;
  private final Lines lines;
  private final LastWords lastWords;

  private HarnessProcess(Process process, String mark, Limits limits) {
    this.process = process;
    this.mark = mark;
    this.lines = new Lines(process.getInputStream(), limits.lineBytes());
    this.lastWords = new LastWords(process.getErrorStream());
    var unused = process.onExit().thenRun(lines::exited);
  }

  static HarnessProcess start(List<String> command, Limits limits) throws IOException {
    return start(command, FamilyMark.fresh(), limits);
  }

  /** Starts a process with this mark. */
  static HarnessProcess start(List<String> command, String mark, Limits limits) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put(FamilyMark.VARIABLE, mark);
    return new HarnessProcess(builder.start(), mark, limits);
  }

  Process process() {
    return process;
  }

  /** What it and all that it starts have in their environment. */
  String mark() {
    return mark;
  }

  /** Lets go of what it said: it is being ended. */
  void abandon() {
    lines.abandon();
  }

  LastWords lastWords() {
    return lastWords;
  }

  /** Whether it lives and has said nothing that nobody asked for. */
  boolean isQuiet() {
    return process.isAlive() && !lines.hasAny() && lines.half().length == 0;
  }

  /**
   * Writes a line. That it cannot be written is not said here: the process has ended, and reading
   * tells how.
   */
  void write(byte[] line, Deadline deadline) {
    if (line.length <= PIPE) {
      writeNow(line);
      return;
    }
    // A process that does not read lets a long line block for good.
    Thread writer = Daemon.start("weakref-tck long line", () -> writeNow(line));
    try {
      TimeUnit.NANOSECONDS.timedJoin(writer, deadline.nanosLeft());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (writer.isAlive()) {
      throw new SessionBroken.TimedOut(told("a request was not read within " + deadline));
    }
  }

  private void writeNow(byte[] line) {
    try {
      OutputStream out = process.getOutputStream();
      out.write(line);
      out.flush();
    } catch (IOException ended) {
      // See above.
    }
  }

  /** Ends its input; its exit status, or {@code null} when it has not ended in time. */
  @Nullable Integer endInput(Deadline deadline) {
    try {
      process.getOutputStream().close();
    } catch (IOException ended) {
      // Then there is no input any more.
    }
    return exitStatus(deadline);
  }

  /** What it says next, or {@code null} when it says nothing in time. */
  @Nullable Heard hear(Deadline deadline) {
    try {
      return lines.take(deadline);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** The line that it has begun and not ended. */
  byte[] half() {
    return lines.half();
  }

  /** Its exit status, or {@code null} when it has not ended in time. */
  @Nullable Integer exitStatus(Deadline deadline) {
    try {
      boolean ended = process.waitFor(Math.max(0, deadline.nanosLeft()), TimeUnit.NANOSECONDS);
      return ended ? process.exitValue() : null;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** A message, with what the process last wrote. */
  String told(String what) {
    if (!process.isAlive()) {
      lastWords.settle();
    }
    List<String> words = lastWords.lines();
    return words.isEmpty()
        ? what
        : what + "\nits standard error ended with:\n  " + String.join("\n  ", words);
  }
}
