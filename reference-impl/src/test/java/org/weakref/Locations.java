package org.weakref;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where the library and its tests are, for programs of their own that use both. */
final class Locations {

  private Locations() {}

  static List<Path> all() {
    return List.of(root(WeakRef.class), root(Locations.class));
  }

  static String classPath() {
    return all().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path root(Class<?> type) {
    URL file = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
    try {
      // Above the folders "org" and "weakref".
      Path folder = Objects.requireNonNull(Path.of(file.toURI()).getParent());
      return Objects.requireNonNull(Objects.requireNonNull(folder.getParent()).getParent());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
