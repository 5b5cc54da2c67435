package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets one clear line and the right exit status. */
class BadInputTest {
  private static void expect(int exit, String told, String... arguments) {
    Invocation invocation = Invocation.of(arguments);
    assertThat(invocation.errLines())
        .as(String.join(" ", arguments))
        .singleElement()
        .asString()
        .startsWith("weakref-tck: ")
        .contains(told);
    assertThat(invocation.exit()).isEqualTo(exit);
    assertThat(invocation.out()).isEmpty();
  }

  @Test
  void anUnknownClauseIsNamed() {
    expect(2, "'callback-oldest-first'", "describe", "callback-oldest-first");
  }

  @Test
  void anUnknownPatternIsNamed() {
    expect(2, "'no-such-*'", "run", "--run", "no-such-*");
  }

  @Test
  void anUnknownImplementationIsNamedWithTheKnownOnes() {
    expect(2, "cpython", "run", "--implementation", "parrot");
  }

  @Test
  void anUnknownOptionIsNamed() {
    expect(2, "--colour", "run", "--colour");
  }

  @Test
  void anUnknownCommandIsNamed() {
    expect(2, "judge", "judge");
  }

  @Test
  void noCommandIsUsage() {
    expect(2, "no command given");
  }

  @Test
  void twoImplementationsAtATimeAreRefused() {
    expect(2, "mutually exclusive", "run", "--implementation", "reference", "--python", "python3");
  }

  @Test
  void anUnknownLevelIsRefused() {
    expect(2, "--level", "run", "--level", "should");
  }

  @Test
  void aVersionThatIsNoneIsRefused() {
    expect(2, "'three'", "run", "--spec-version", "three");
  }

  @Test
  void noJobsIsRefused() {
    expect(2, "-j", "run", "-j", "0");
  }

  @Test
  void anUnknownMutantIsNamed() {
    expect(2, "'nobody'", "mutants", "--no-python", "--only", "nobody");
  }

  @Test
  void noMutantsAtATimeIsRefused() {
    expect(2, "-j", "mutants", "-j", "0");
  }

  @Test
  void aMissingInterpreterToBreakNeverStarted() {
    expect(4, "no-such-python", "mutants", "--python", "no-such-python");
  }

  @Test
  void aMissingInterpreterNeverStarted() {
    expect(4, "no-such-python", "run", "--python", "no-such-python");
  }

  @Test
  void aVersionThatIsNotInstalledNeverStarted() {
    expect(4, "pyenv install 3.99", "run", "--implementation", "cpython-3.99");
  }

  @Test
  void aMissingProgramNeverStarted() {
    expect(4, "no-such-program", "run", "--command", "no-such-program --fast");
  }

  @Test
  void aCommandWithAnOpenQuoteIsRefused() {
    expect(2, "quotes closed", "run", "--command", "harness 'unclosed");
  }

  @Test
  void aMissingFileOfKnownFailuresIsNamed() {
    expect(2, "no-such-file.txt", "run", "--known-failing", "no-such-file.txt");
  }

  @Test
  void aMalformedFileOfKnownFailuresIsToldWithItsLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("known.txt"), "# nothing\ncallbacks\n");
    expect(2, file + ":2: ", "run", "--known-failing", file.toString());
  }
}
