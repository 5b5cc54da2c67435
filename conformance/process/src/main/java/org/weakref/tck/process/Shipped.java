package org.weakref.tck.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Programs that this jar holds. */
final class Shipped {
  private static final Map<String, Path> COPIES = new ConcurrentHashMap<>();

  private Shipped() {}

  /** The program, copied out of the jar once, when it is first asked for. */
  static Path program(String language, String name) {
    return COPIES.computeIfAbsent(language + "/" + name, resource -> copy(resource, name));
  }

  // A folder of its own, which only this user may write: Python looks for modules beside a script.
  private static Path copy(String resource, String name) {
    try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar does not hold " + resource);
      }
      Path folder = Files.createTempDirectory("weakref-tck");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve(name);
      file.toFile().deleteOnExit();
      Files.copy(in, file);
      return file;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
