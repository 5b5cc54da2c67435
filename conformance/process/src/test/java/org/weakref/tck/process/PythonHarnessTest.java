package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

class PythonHarnessTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aMissingInterpreterIsToldInOneLine() {
    assertThat(catchThrowable(() -> PythonHarness.command("python-of-nobody")))
        .isInstanceOf(ImplementationNotStarted.class)
        .hasMessage(
            "there is no Python 'python-of-nobody': give the path of an interpreter, or a name on PATH");
  }

  @Test
  void aBinaryIsTakenAsItIs() throws IOException {
    Path binary = executable("python", "\u007fELF");
    assertThat(PythonHarness.command(binary.toString()).get(0)).isEqualTo(binary.toString());
  }

  @Test
  void aShimIsAskedForTheInterpreterBehindIt() throws IOException {
    Path binary = executable("python3.11", "\u007fELF");
    Path shim = executable("python3", "#!/bin/sh\necho " + binary + "\n");
    assertThat(PythonHarness.command(shim.toString()).get(0)).isEqualTo(binary.toString());
  }

  @Test
  void aScriptThatKnowsNoInterpreterIsTakenAsItIs() throws IOException {
    Path script = executable("jython", "#!/bin/sh\necho None\n");
    assertThat(PythonHarness.command(script.toString()).get(0)).isEqualTo(script.toString());
  }

  @Test
  void aBrokenShimIsQuoted() throws IOException {
    Path shim = executable("python2", "#!/bin/sh\necho no such version >&2\nexit 127\n");
    assertThat(catchThrowable(() -> PythonHarness.command(shim.toString())))
        .isInstanceOf(ImplementationNotStarted.class)
        .hasMessageContaining("is no working Python: no such version");
  }

  @Test
  void theHarnessStandsAloneInAFolderOfThisUser() throws IOException {
    assertThat(Files.getPosixFilePermissions(home()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(home().toFile().list((parent, name) -> !isCompiled(name)))
        .containsExactly("weakref_harness.py");
  }

  @Test
  void anInterpreterKeepsTheHarnessCompiledAndNothingElse() throws IOException {
    assumeTrue(Executables.find("python3").isPresent(), "no python3 is installed");
    try (Implementation python = new ProcessImplementation(PythonHarness.command("python3"))) {
      assertThat(python.declaration().language()).isEqualTo("python");
    }
    Path compiled = home().resolve("__pycache__");
    assertThat(compiled.toFile().list()).isNotEmpty().allMatch(name -> isCompiled(name));
  }

  private static Path home() {
    return Path.of(PythonHarness.arguments("").get(2));
  }

  private static boolean isCompiled(String name) {
    return name.equals("__pycache__") || name.matches("weakref_harness\\..+\\.pyc");
  }

  private Path executable(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
