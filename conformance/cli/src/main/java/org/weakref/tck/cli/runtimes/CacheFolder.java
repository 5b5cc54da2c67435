package org.weakref.tck.cli.runtimes;

import java.nio.file.Path;
import java.util.Optional;

/** Where what was fetched or made once is kept for this user: all of it can be had again. */
final class CacheFolder {
  private CacheFolder() {}

  static Path path() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("weakref-tck");
  }
}
