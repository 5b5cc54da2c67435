package org.weakref.tck.process;

import java.nio.file.Path;
import java.util.List;
import org.weakref.tck.spi.ImplementationNotStarted;

/** The programs that start a harness on Node.js; this jar ships them. */
public final class NodeHarness {
  private NodeHarness() {}

  /**
   * The command that starts the harness for Python under Pyodide.
   *
   * @param folder where the npm package is
   * @throws ImplementationNotStarted when there is no Node.js
   */
  public static List<String> pyodide(Path folder) {
    Path node =
        Executables.find("node")
            .orElseThrow(
                () ->
                    new ImplementationNotStarted(
                        "there is no 'node' on PATH: install Node.js, as by 'apt-get install nodejs npm'"));
    return List.of(
        node.toString(),
        Shipped.program("javascript", "pyodide_harness.mjs").toString(),
        folder.toString(),
        PythonHarness.script().toString());
  }
}
