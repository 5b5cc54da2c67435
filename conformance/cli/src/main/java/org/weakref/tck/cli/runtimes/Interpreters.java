package org.weakref.tck.cli.runtimes;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.process.Executables;

/** The interpreters of Python on this machine: on PATH, then where version managers keep theirs. */
final class Interpreters {
  private static final Pattern MINOR = Pattern.compile("python(\\d\\.\\d{1,2})");

  /** Folders of interpreters; {@code *} is any folder. */
  private static final List<String> PLACES =
      List.of(
          "~/.pyenv/versions/*/bin",
          "~/.local/share/uv/python/*/bin",
          "~/.local/share/mise/installs/python/*/bin",
          "~/.asdf/installs/python/*/bin",
          "/opt/*/bin",
          "/opt/hostedtoolcache/Python/*/x64/bin",
          "/Library/Frameworks/Python.framework/Versions/*/bin",
          "/opt/homebrew/bin",
          "/usr/local/bin",
          "/usr/bin");

  private final List<Path> folders;

  private Interpreters(List<Path> folders) {
    this.folders = folders;
  }

  static Interpreters ofThisMachine() {
    Path home = Path.of(System.getProperty("user.home"));
    Optional<String> pyenv = Optional.ofNullable(System.getenv("PYENV_ROOT"));
    Stream<String> places =
        Stream.concat(pyenv.map(root -> root + "/versions/*/bin").stream(), PLACES.stream());
    return in(
        Stream.concat(Executables.folders(), places.flatMap(place -> expand(place, home)))
            .toList());
  }

  /** Those in these folders, the first ones first. */
  static Interpreters in(List<Path> folders) {
    // What a version manager puts on PATH stands for one of its versions, or for none.
    return new Interpreters(
        folders.stream().filter(folder -> !folder.endsWith("shims")).distinct().toList());
  }

  private static Stream<Path> expand(String place, Path home) {
    Path path = Path.of(place.startsWith("~/") ? home + place.substring(1) : place);
    int star = path.toString().indexOf('*');
    if (star < 0) {
      return Stream.of(path);
    }
    Path above = Path.of(path.toString().substring(0, star));
    return list(above, "*").stream().map(folder -> folder.resolve(tail(path, above)));
  }

  private static Path tail(Path path, Path above) {
    return path.subpath(above.getNameCount() + 1, path.getNameCount());
  }

  /** What is in a folder, the newest version first: among likes, the longer number is the newer. */
  private static List<Path> list(Path folder, String glob) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(found::add);
    } catch (IOException absent) {
      return List.of();
    }
    found.sort(
        Comparator.comparing((Path entry) -> entry.toString().length())
            .thenComparing(Comparator.naturalOrder())
            .reversed());
    return found;
  }

  /** Every one of this file name, each once. */
  List<Path> called(String name) {
    return List.copyOf(
        folders.stream()
            .map(folder -> folder.resolve(name))
            .filter(Files::isExecutable)
            .collect(
                Collectors.toMap(
                    Interpreters::real, file -> file, (first, second) -> first, LinkedHashMap::new))
            .values());
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException vanished) {
      return file;
    }
  }

  /** The minor versions of which there is one, by the names of the files. */
  SortedSet<SpecVersion> minors() {
    SortedSet<SpecVersion> minors = new TreeSet<>();
    for (Path folder : folders) {
      for (Path file : list(folder, "python*")) {
        Matcher name = MINOR.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && Files.isExecutable(file)) {
          minors.add(SpecVersion.of(name.group(1)));
        }
      }
    }
    return minors;
  }
}
