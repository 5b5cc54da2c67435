package org.weakref.tck.cli.runtimes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions of runtimes that are fetched; they stand in the parent pom. */
final class Versions {
  private static final Properties ALL = new Properties();

  static {
    try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
      ALL.load(Objects.requireNonNull(in, "the jar does not hold versions.properties"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Versions() {}

  static String of(String runtime) {
    return Objects.requireNonNull(ALL.getProperty(runtime), runtime);
  }
}
