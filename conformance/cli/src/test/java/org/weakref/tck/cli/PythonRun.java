package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a script with the python3 on the path. */
final class PythonRun {
  private PythonRun() {}

  /** What the script says, its exit status first. */
  static List<String> of(String script, Path folder, Map<String, String> environment)
      throws IOException {
    Path file = Files.writeString(Files.createTempFile(folder, "script", ".py"), script);
    ProcessBuilder builder = new ProcessBuilder("python3", file.toString());
    builder.environment().putAll(environment);
    Process python = builder.redirectErrorStream(true).start();
    List<String> said = new ArrayList<>(python.inputReader().lines().toList());
    said.add(0, "exit status " + python.onExit().join().exitValue());
    return said;
  }
}
