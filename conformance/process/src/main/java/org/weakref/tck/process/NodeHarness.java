package org.weakref.tck.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.ImplementationNotStarted;

/** The programs that start a harness on Node.js; this jar ships them. */
public final class NodeHarness {
  private NodeHarness() {}

  /**
   * The command that starts the harness for Python under Pyodide.
   *
   * @param folder where the npm package is
   * @param snapshot what {@link #pyodideSnapshot} wrote with the same package, or {@code null}
   * @throws ImplementationNotStarted when there is no Node.js
   */
  public static List<String> pyodide(Path folder, @Nullable Path snapshot) {
    Stream<String> file = Stream.ofNullable(snapshot).map(Path::toString);
    return Stream.concat(pyodide("run", folder), file).toList();
  }

  /**
   * The command that writes the memory of Pyodide as it is before it runs a program, from which
   * others begin: a third of the time of a start from nothing.
   *
   * @param folder where the npm package is
   * @param file what to write
   * @throws ImplementationNotStarted when there is no Node.js
   */
  public static List<String> pyodideSnapshot(Path folder, Path file) {
    return Stream.concat(pyodide("snapshot", folder), Stream.of(file.toString())).toList();
  }

  /**
   * The command that starts the harness for Python under MicroPython.
   *
   * @param folder where the npm package is
   * @throws ImplementationNotStarted when there is no Node.js
   */
  public static List<String> micropython(Path folder) {
    return Stream.of(
            node(),
            Shipped.program("javascript", "micropython_harness.mjs"),
            folder,
            PythonHarness.script())
        .map(Object::toString)
        .toList();
  }

  private static Stream<String> pyodide(String verb, Path folder) {
    return Stream.of(
            node(),
            Shipped.program("javascript", "pyodide_harness.mjs"),
            verb,
            folder,
            PythonHarness.script())
        .map(Object::toString);
  }

  private static Path node() {
    return Executables.find("node")
        .orElseThrow(
            () ->
                new ImplementationNotStarted(
                    "there is no 'node' on PATH: install Node.js, as by 'apt-get install nodejs npm'"));
  }
}
