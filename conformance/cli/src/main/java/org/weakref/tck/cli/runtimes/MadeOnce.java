package org.weakref.tck.cli.runtimes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Files that shorten each start of a runtime, and that one start of it makes. */
final class MadeOnce {
  /** How long the making of 100 MB may take on a busy machine. */
  private static final int MINUTES = 5;

  private final Path folder;

  MadeOnce(Path folder) {
    this.folder = folder;
  }

  /**
   * The file of this name, which is made now where there is none; empty where it cannot be made:
   * each start takes its time then.
   *
   * @param maker the command that writes it to this path, and ends when its input does
   */
  Optional<Path> file(String name, Function<Path, List<String>> maker) {
    Path file = folder.resolve(name);
    if (!Files.isReadable(file)) {
      make(file, maker);
    }
    return Optional.of(file).filter(Files::isReadable);
  }

  private void make(Path file, Function<Path, List<String>> maker) {
    Path made = folder.resolve(UUID.randomUUID().toString());
    try {
      Files.createDirectories(folder);
      if (runs(maker.apply(made)) && Files.isReadable(made)) {
        // In one step: another run may look for it meanwhile.
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(made);
    } catch (IOException unwritable) {
      // Then there is none.
    }
  }

  private static boolean runs(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
    }
  }
}
