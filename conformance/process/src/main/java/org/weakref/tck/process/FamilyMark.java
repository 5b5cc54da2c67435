package org.weakref.tck.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A variable in the environment of a process, which all that it starts inherits: so they are found
 * when their parent has ended. Where the environments of processes cannot be read, nobody is.
 */
final class FamilyMark {
  /** The name of the variable. */
  static final String VARIABLE = "WEAKREF_TCK_FAMILY";

  private static final Path PROCESSES = Path.of("/proc");

  private FamilyMark() {}

  /** A mark that no other process has. */
  static String fresh() {
    return UUID.randomUUID() + ":";
  }

  /**
   * The living processes whose mark begins with one of these, whoever their parent is now. Looks at
   * every process of the machine, which takes milliseconds.
   */
  static List<ProcessHandle> bearers(Collection<String> marks) {
    List<ProcessHandle> bearers = new ArrayList<>();
    if (marks.isEmpty() || !Files.isReadable(PROCESSES.resolve("self/environ"))) {
      return bearers;
    }
    List<String> variables = marks.stream().map(mark -> VARIABLE + "=" + mark).toList();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[1-9]*")) {
      for (Path process : processes) {
        if (isMarked(process, variables)) {
          long pid = Long.parseLong(process.getFileName().toString());
          ProcessHandle.of(pid).filter(ProcessHandle::isAlive).ifPresent(bearers::add);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // Then only descendants are found.
    }
    return bearers;
  }

  private static boolean isMarked(Path process, List<String> variables) {
    try {
      byte[] environment = Files.readAllBytes(process.resolve("environ"));
      String text = new String(environment, StandardCharsets.ISO_8859_1);
      return variables.stream().anyMatch(text::contains);
    } catch (IOException endedOrAnothers) {
      return false;
    }
  }
}
