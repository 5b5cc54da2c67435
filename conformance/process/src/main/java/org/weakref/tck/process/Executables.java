package org.weakref.tck.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that can be started. */
public final class Executables {
  private Executables() {}

  /**
   * The program of this name on PATH, or at this path; empty where there is none.
   *
   * @param executable a name, or a path, which has a separator in it
   */
  public static Optional<Path> find(String executable) {
    Stream<Path> places =
        executable.contains("/") || executable.contains(File.separator)
            ? Stream.of(Path.of(executable).toAbsolutePath())
            : folders().map(folder -> folder.resolve(executable));
    return places
        .flatMap(place -> Stream.of(place, Path.of(place + ".exe")))
        .filter(place -> Files.isRegularFile(place) && Files.isExecutable(place))
        .findFirst();
  }

  /** The folders of PATH, in order. */
  public static Stream<Path> folders() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(Executables::folder);
  }

  private static Stream<Path> folder(String text) {
    try {
      return Stream.of(Path.of(text).toAbsolutePath());
    } catch (InvalidPathException unusable) {
      return Stream.empty(); // As a shell does, which looks in the next one.
    }
  }
}
