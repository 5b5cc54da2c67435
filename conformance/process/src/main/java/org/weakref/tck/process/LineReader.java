package org.weakref.tck.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines and keeps no more of it than one line may have. */
final class LineReader {
  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[8192];
  private byte[] pending = new byte[chunk.length];
  private int from;
  private int searched;
  private int to;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** What comes next, as soon as it is complete. */
  Heard next() throws IOException {
    while (true) {
      Heard heard = split();
      if (heard != null) {
        return heard;
      }
      int read = in.read(chunk);
      if (read < 0) {
        return new Heard(Heard.Kind.END, half());
      }
      append(read);
    }
  }

  /** The line that has begun and not ended. May be asked on any thread. */
  synchronized byte[] half() {
    return Arrays.copyOfRange(pending, from, to);
  }

  private synchronized @Nullable Heard split() {
    while (searched < to && pending[searched] != '\n') {
      searched++;
    }
    boolean tooLong = searched - from >= longest;
    if (searched == to && !tooLong) {
      return null;
    }
    byte[] line = Arrays.copyOfRange(pending, from, searched);
    if (tooLong) {
      return new Heard(Heard.Kind.TOO_LONG, line);
    }
    from = ++searched;
    return new Heard(Heard.Kind.LINE, line);
  }

  private synchronized void append(int read) {
    if (from > 0) {
      System.arraycopy(pending, from, pending, 0, to - from);
      searched -= from;
      to -= from;
      from = 0;
    }
    if (to + read > pending.length) {
      pending = Arrays.copyOf(pending, Math.max(2 * pending.length, to + read));
    }
    System.arraycopy(chunk, 0, pending, to, read);
    to += read;
  }
}
