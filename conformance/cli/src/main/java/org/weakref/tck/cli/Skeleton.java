package org.weakref.tck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.weakref.tck.testkit.UsageException;

/** An adapter to begin with, one a language. */
enum Skeleton {
  PYTHON("README.md", "harness.py"),
  JAVASCRIPT("README.md", "harness.mjs"),
  JAVA(
      "README.md",
      "pom.xml",
      "src/main/java/mylibrary/MyLibrary.java",
      "src/main/java/mylibrary/MySession.java",
      "src/test/java/mylibrary/MyLibraryConformanceTest.java");

  @SuppressWarnings("ImmutableEnumChecker") // What List.of gives does not change.
  private final List<String> files;

  Skeleton(String... files) {
    this.files = List.of(files);
  }

  /** Its files, by their paths in its folder. */
  List<String> files() {
    return files;
  }

  /**
   * Writes its files; {@link UsageException} where the folder holds anything already, which stays
   * as it is, or cannot be written.
   */
  void writeTo(Path folder) {
    try {
      requireEmpty(folder);
      for (String file : files) {
        write(file, folder.resolve(file));
      }
    } catch (FileAlreadyExistsException occupied) {
      throw new UsageException(
          occupied.getMessage() + " is no folder: name one that is new or empty");
    } catch (IOException failed) {
      throw new UsageException(folder + " cannot be written: " + failed);
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new UsageException(folder + " is not empty: name a folder that is new or empty");
      }
    }
  }

  private void write(String file, Path target) throws IOException {
    String resource = "skeletons/" + name().toLowerCase(Locale.ROOT) + "/" + file;
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    try (InputStream in = Skeleton.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), target);
    }
  }
}
