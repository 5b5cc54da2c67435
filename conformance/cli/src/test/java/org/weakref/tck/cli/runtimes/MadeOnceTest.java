package org.weakref.tck.cli.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeOnceTest {
  @TempDir private Path folder = Path.of("");
  private final List<Path> made = new ArrayList<>();

  /** A program that writes a file and ends well. */
  private List<String> writing(Path file) {
    made.add(file);
    return java("-Xlog:gc:file=" + file, "-version");
  }

  private static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    return command;
  }

  @Test
  void whatWasMadeIsNotMadeAgain() {
    MadeOnce files = new MadeOnce(folder);
    assertThat(files.file("start", this::writing)).hasValue(folder.resolve("start"));
    assertThat(files.file("start", this::writing)).hasValue(folder.resolve("start"));
    assertThat(made).hasSize(1);
  }

  @Test
  void aFailedMakingLeavesNothing() throws IOException {
    MadeOnce files = new MadeOnce(folder);
    assertThat(files.file("start", file -> java("-Xlog:gc:file=" + file, "-no-such-option")))
        .isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aProgramThatIsNotThereIsNoFailure() {
    assertThat(new MadeOnce(folder).file("start", file -> List.of("no-such-program"))).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsNoFailure() throws IOException {
    Path occupied = Files.createFile(folder.resolve("occupied"));
    assertThat(new MadeOnce(occupied).file("start", this::writing)).isEmpty();
  }
}
