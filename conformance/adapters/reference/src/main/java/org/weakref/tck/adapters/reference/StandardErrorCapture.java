package org.weakref.tck.adapters.reference;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Hears what this thread writes to the standard error stream. Other threads write on undisturbed.
 */
final class StandardErrorCapture implements AutoCloseable {
  private static final ThreadLocal<@Nullable ByteArrayOutputStream> HEARD = new ThreadLocal<>();

  static {
    System.setErr(new PrintStream(new Switch(System.err), true, StandardCharsets.UTF_8));
  }

  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final @Nullable ByteArrayOutputStream before = HEARD.get();

  private StandardErrorCapture() {}

  /** Begins to hear. A capture within a capture takes over until it ends. */
  static StandardErrorCapture begin() {
    StandardErrorCapture capture = new StandardErrorCapture();
    HEARD.set(capture.heard);
    return capture;
  }

  String text() {
    return heard.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    HEARD.set(before);
  }

  private static final class Switch extends FilterOutputStream {
    Switch(OutputStream otherwise) {
      super(otherwise);
    }

    @Override
    public void write(int b) throws IOException {
      target().write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      target().write(bytes, offset, length);
    }

    private OutputStream target() {
      OutputStream heard = HEARD.get();
      return heard == null ? out : heard;
    }
  }
}
