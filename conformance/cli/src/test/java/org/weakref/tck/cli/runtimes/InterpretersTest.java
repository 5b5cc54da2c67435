package org.weakref.tck.cli.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.spec.SpecVersion;

class InterpretersTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void minorVersionsAreKnownByTheNamesOfTheFiles() throws IOException {
    executable("python3.9");
    executable("python3.12");
    executable("python3.12-config");
    assertThat(interpreters().minors())
        .containsExactly(new SpecVersion(3, 9), new SpecVersion(3, 12));
  }

  @Test
  void whatMayNotBeExecutedIsNoInterpreter() throws IOException {
    Files.createFile(folder.resolve("python3.9"));
    assertThat(interpreters().minors()).isEmpty();
  }

  @Test
  void aLinkToOneThatWasFoundIsNoOther() throws IOException {
    Path real = executable("python3.9");
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createSymbolicLink(other.resolve("python3.9"), real);
    assertThat(Interpreters.in(List.of(folder, other)).called("python3.9")).containsExactly(real);
  }

  @Test
  void whatStandsForAnotherIsLeftToThatOne() throws IOException {
    folder = Files.createDirectory(folder.resolve("shims"));
    executable("python3.9");
    assertThat(interpreters().called("python3.9")).isEmpty();
  }

  private Interpreters interpreters() {
    return Interpreters.in(List.of(folder));
  }

  private Path executable(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
