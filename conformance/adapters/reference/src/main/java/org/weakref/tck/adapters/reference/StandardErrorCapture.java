package org.weakref.tck.adapters.reference;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Hears what this thread writes to the standard error stream. Other threads write on undisturbed.
 */
final class StandardErrorCapture implements AutoCloseable {
  private static final ThreadLocal<ByteArrayOutputStream> HEARD = new ThreadLocal<>();

  static {
    System.setErr(new PrintStream(new Switch(System.err), true, StandardCharsets.UTF_8));
  }

  private StandardErrorCapture() {}

  static StandardErrorCapture begin() {
    HEARD.set(new ByteArrayOutputStream());
    return new StandardErrorCapture();
  }

  String text() {
    return HEARD.get().toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    HEARD.remove();
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
