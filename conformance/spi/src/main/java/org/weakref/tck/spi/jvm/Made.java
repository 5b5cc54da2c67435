package org.weakref.tck.spi.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/** The pattern of the classes that a session makes. */
final class Made extends PlainObject {
  private static final byte[] BYTES = bytes();

  /**
   * A class of its own, which nothing but its users keeps: it is unloaded when the last of them
   * goes.
   */
  static Class<?> freshClass() {
    try {
      return MethodHandles.lookup().defineHiddenClass(BYTES, false).lookupClass();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a class cannot define its like", e);
    }
  }

  private static byte[] bytes() {
    try (InputStream in = Made.class.getResourceAsStream("Made.class")) {
      return Objects.requireNonNull(in, "Made.class").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
