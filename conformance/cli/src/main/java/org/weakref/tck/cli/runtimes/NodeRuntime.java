package org.weakref.tck.cli.runtimes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.weakref.tck.process.Executables;
import org.weakref.tck.process.NodeHarness;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

/**
 * A runtime that is a package of npm and runs on Node.js.
 *
 * @param name what it is called here, and there
 * @param version the version to install; another one that is there is judged as well
 * @param description one line about it
 * @param home the folder that packages are installed in
 * @param launcher tells how its harness is started
 */
record NodeRuntime(String name, String version, String description, Path home, Launcher launcher)
    implements PythonRuntime {

  static PythonRuntime pyodide() {
    return new NodeRuntime(
        "pyodide",
        Versions.of("pyodide"),
        "Pyodide, CPython as WebAssembly, from npm, on Node.js",
        CacheFolder.path(),
        NodeRuntime::pyodide);
  }

  /** How a harness is started with a package. */
  interface Launcher {
    /** The command that starts it with the package in this folder, which is of this version. */
    List<String> command(Path folder, String version);
  }

  private static List<String> pyodide(Path folder, String version) {
    Optional<Path> snapshot =
        new MadeOnce(CacheFolder.path())
            .file(
                "pyodide-" + version + ".snapshot",
                path -> NodeHarness.pyodideSnapshot(folder, path));
    return NodeHarness.pyodide(folder, snapshot.orElse(null));
  }

  @Override
  public Presence presence() {
    if (Executables.find("node").isEmpty()) {
      return new Presence.Missing("there is no 'node' on PATH", "apt-get install nodejs npm");
    }
    Path about = folder().resolve("package.json");
    if (!Files.isReadable(about)) {
      return new Presence.Missing(
          "the npm package " + name + " is not in " + home,
          "npm install --prefix " + home + " " + name + "@" + version);
    }
    try {
      JsonNode read = new ObjectMapper().readTree(about.toFile());
      return new Presence.Present(read.path("version").asText("unknown"));
    } catch (IOException garbled) {
      return new Presence.Missing(
          about + " is no description of a package",
          "npm install --force --prefix " + home + " " + name + "@" + version);
    }
  }

  private Path folder() {
    return home.resolve("node_modules").resolve(name);
  }

  @Override
  public Implementation start() {
    Presence presence = presence();
    if (presence instanceof Presence.Present present) {
      return Patience.process(launcher.command(folder(), present.version()));
    }
    throw new ImplementationNotStarted(presence.toString());
  }
}
