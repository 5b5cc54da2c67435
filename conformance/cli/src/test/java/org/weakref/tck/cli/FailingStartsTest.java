package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that starts once and never again ends the run, and not only the scenario. */
class FailingStartsTest {
  @TempDir private Path folder = Path.of("");

  private Invocation run() throws IOException {
    Path pids = folder.resolve("pids");
    String java = String.join(" ", FaultyHarness.command(Fault.ENDS, pids));
    Path script = folder.resolve("once");
    Files.writeString(
        script,
        "#!/bin/sh\n[ ! -e '%1$s' ] || { echo no licence >&2; exit 9; }\nexec %2$s\n"
            .formatted(pids, java));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return Invocation.of("run", "--run", "references", "-j", "1", "--command", script.toString());
  }

  @Test
  void theRestIsNotRun() throws IOException {
    Invocation invocation = run();
    assertThat(invocation.out())
        .contains("did not start 3 times in a row", "no licence")
        .containsPattern("crash 4, .*not_run \\d+");
    assertThat(invocation.exit()).isEqualTo(1);
  }
}
