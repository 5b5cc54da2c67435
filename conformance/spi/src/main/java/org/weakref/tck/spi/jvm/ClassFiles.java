package org.weakref.tck.spi.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The classes that serve a session as patterns of those that it makes. */
final class ClassFiles {
  private ClassFiles() {}

  /** The bytes that a class of this package was read from. */
  static byte[] bytesOf(Class<?> pattern) {
    String file = pattern.getSimpleName() + ".class";
    try (InputStream in = pattern.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The like of a class, in a class loader of its own, which nothing but its users keeps: it is
   * unloaded when the last of them goes.
   */
  static Class<?> copyOf(Class<?> pattern) {
    return new Loader(pattern).copy;
  }

  private static final class Loader extends ClassLoader {
    private final Class<?> copy;

    Loader(Class<?> pattern) {
      super(pattern.getClassLoader());
      byte[] bytes = bytesOf(pattern);
      copy = defineClass(pattern.getName(), bytes, 0, bytes.length);
    }
  }
}
