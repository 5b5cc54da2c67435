package org.weakref.tck.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The end of what a process wrote on its standard error, which is read so that it never blocks. */
final class LastWords {
  private static final int KEPT = 8192;
  private static final int LINES_SHOWN = 20;

  /** How long reading may go on after the process ended, before it is asked what there was. */
  private static final Duration AFTERMATH = Duration.ofMillis(250);

  private final byte[] ring = new byte[KEPT];
  private final Thread thread;
  private long written;
  private long mark;

  LastWords(InputStream in) {
    thread = Daemon.start("weakref-tck standard error", () -> read(in));
  }

  private void read(InputStream in) {
    byte[] chunk = new byte[KEPT];
    try {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        keep(chunk, read);
      }
    } catch (IOException closed) {
      // The process was ended. What it had said is kept.
    }
  }

  private synchronized void keep(byte[] chunk, int read) {
    for (int i = 0; i < read; i++) {
      ring[(int) (written++ % KEPT)] = chunk[i];
    }
  }

  /** Forgets what was said so far: it belongs to another session. */
  synchronized void forget() {
    mark = written;
  }

  /** The last lines, none of them empty, fit to be shown. */
  List<String> lines() {
    List<String> lines =
        text()
            .lines()
            .map(line -> Excerpt.of(line.stripTrailing(), Excerpt.LENGTH))
            .filter(line -> !line.isBlank())
            .toList();
    return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
  }

  private synchronized String text() {
    long from = Math.max(mark, written - KEPT);
    byte[] kept = new byte[(int) (written - from)];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = ring[(int) ((from + i) % KEPT)];
    }
    return new String(kept, StandardCharsets.UTF_8);
  }

  /** Waits until all is read that an ended process had written. */
  void settle() {
    try {
      thread.join(AFTERMATH.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
