package org.weakref.tck.cli.runtimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.process.Executables;
import org.weakref.tck.spi.ImplementationNotStarted;

/** A runtime that is not there says in one line what is missing, and the command that mends it. */
class AbsentRuntimesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aVersionOfCPythonSaysHowItIsInstalled() {
    assertThatThrownBy(PythonRuntimes.called("cpython-3.99").orElseThrow()::start)
        .isInstanceOf(ImplementationNotStarted.class)
        .hasMessage("there is no CPython 3.99; to install it: pyenv install 3.99");
  }

  @Test
  void anInterpreterThatIsAnotherOneIsNotTakenForIt() {
    PythonRuntime pypy = InstalledRuntime.pypy(() -> Interpreters.in(List.of(folder)));
    assertThat(pypy.presence())
        .isEqualTo(new Presence.Missing("there is no PyPy", "apt-get install pypy3"));
  }

  @Test
  void aPackageOfNpmSaysHowItIsInstalled() {
    NodeRuntime runtime =
        new NodeRuntime(
            "brass", "@band/brass", "1.2.3", "", folder, false, (found, version) -> List.of());
    String missing =
        Executables.find("node").isEmpty()
            ? "apt-get install nodejs npm"
            : "npm install --prefix " + folder + " @band/brass@1.2.3";
    assertThatThrownBy(runtime::start)
        .isInstanceOf(ImplementationNotStarted.class)
        .hasMessageEndingWith("; to install it: " + missing);
  }

  @Test
  void anArtifactThatWasNotFetchedSaysWhatFetchesIt() {
    JvmRuntime runtime =
        new JvmRuntime(
            "brass",
            "Brass",
            "1.2.3",
            "",
            List.of("org.weakref.nowhere:brass:1.2.3"),
            List.of(),
            List.of(),
            "");
    assertThat(runtime.presence())
        .isEqualTo(
            new Presence.Missing(
                "Brass 1.2.3 is not in the local Maven repository",
                "./weakref-tck run --implementation brass"));
  }
}
