package org.weakref.tck.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Programs that this jar holds. */
final class Shipped {
  private static final Map<String, Path> COPIES = new ConcurrentHashMap<>();

  private Shipped() {}

  /**
   * The program, copied out of the jar once, when it is first asked for.
   *
   * @param beside what it reads, which is copied beside it
   */
  static Path program(String language, String name, String... beside) {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(beside));
    return COPIES
        .computeIfAbsent(language + "/" + names, unused -> copies(language, names))
        .resolve(name);
  }

  // A folder of its own, which only this user may write: Python looks for modules beside a script.
  private static Path copies(String language, List<String> names) {
    try {
      Path folder = Files.createTempDirectory("weakref-tck");
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> delete(folder), "weakref-tck end of copies"));
      for (String name : names) {
        copy(language + "/" + name, folder.resolve(name));
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Deletes what was copied, and what an interpreter made of it. */
  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException vanishing) {
      // What is left is in the folder for what is temporary.
    }
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = Shipped.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar does not hold " + resource);
      }
      Files.copy(in, file);
    }
  }
}
