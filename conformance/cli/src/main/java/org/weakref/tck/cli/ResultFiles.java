package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weakref.tck.results.Results;
import org.weakref.tck.testkit.UsageException;

/** Result files, as a command line names them. */
final class ResultFiles {
  private ResultFiles() {}

  /** The result files that are named, and those in and below the folders that are named. */
  static List<Path> in(List<Path> places) {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      files.addAll(in(place));
    }
    return files.stream().distinct().toList();
  }

  /** The one result file that is named, or that a folder has. */
  static Path one(Path place) {
    List<Path> files = in(place);
    if (files.size() > 1) {
      throw new UsageException(place + ": holds " + files.size() + " result files; name one");
    }
    return files.get(0);
  }

  private static List<Path> in(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> walk = Files.walk(place)) {
      List<Path> found = walk.filter(path -> path.endsWith(Results.FILE)).sorted().toList();
      if (found.isEmpty()) {
        throw new UsageException(place + ": no " + Results.FILE + " in or below this folder");
      }
      return found;
    } catch (IOException e) {
      throw new UsageException(place + ": cannot be read: " + e.getMessage());
    }
  }
}
