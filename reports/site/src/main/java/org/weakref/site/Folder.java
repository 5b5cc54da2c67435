package org.weakref.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the files of a site are put. */
final class Folder {
  private final Path root;
  private final Set<Path> made = new HashSet<>();

  Folder(Path root) {
    this.root = root;
  }

  /** Writes a file with this text. */
  void text(String name, String text) throws IOException {
    Files.writeString(place(name), text);
  }

  /** Copies files that ship with this module. */
  void copy(String... names) throws IOException {
    for (String name : names) {
      try (InputStream in = Folder.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(name + " is not on the class path");
        }
        Files.copy(in, place(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Copies a folder and all in it. */
  void copyTree(Path from, String name) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path to = place(name + "/" + from.relativize(file));
      Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path place(String name) throws IOException {
    Path file = root.resolve(name);
    Path parent = file.getParent();
    if (parent != null && made.add(parent)) {
      Files.createDirectories(parent);
    }
    return file;
  }
}
