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
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;

/**
 * A runtime that is a package of npm and runs on Node.js.
 *
 * @param name what it is called here
 * @param artifact what its package is called
 * @param version the version to install; another one that is there is judged as well
 * @param description one line about it
 * @param home the folder that packages are installed in
 * @param isolated whether each program has a process of its own: where one may spoil the memory of
 *     those that come after it
 * @param launcher tells how its harness is started
 */
record NodeRuntime(
    String name,
    String artifact,
    String version,
    String description,
    Path home,
    boolean isolated,
    Launcher launcher)
    implements PythonRuntime {

  static PythonRuntime micropython() {
    return new NodeRuntime(
        "micropython",
        "@micropython/micropython-webassembly-pyscript",
        Versions.of("micropython"),
        "MicroPython as WebAssembly, from npm, on Node.js",
        CacheFolder.path(),
        true,
        (folder, version) -> NodeHarness.micropython(folder));
  }

  static PythonRuntime pyodide() {
    return new NodeRuntime(
        "pyodide",
        "pyodide",
        Versions.of("pyodide"),
        "Pyodide, CPython as WebAssembly, from npm, on Node.js",
        CacheFolder.path(),
        false,
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
          "the npm package " + artifact + " is not in " + home,
          "npm install --prefix " + home + " " + artifact + "@" + version);
    }
    try {
      JsonNode read = new ObjectMapper().readTree(about.toFile());
      return new Presence.Present(read.path("version").asText("unknown"));
    } catch (IOException garbled) {
      return new Presence.Missing(
          about + " is no description of a package",
          "npm install --force --prefix " + home + " " + artifact + "@" + version);
    }
  }

  private Path folder() {
    return home.resolve("node_modules").resolve(artifact);
  }

  @Override
  public Implementation start() {
    Presence presence = presence();
    if (presence instanceof Presence.Present present) {
      ProcessImplementation started =
          Patience.process(launcher.command(folder(), present.version()));
      return isolated ? started.isolated() : started;
    }
    throw new ImplementationNotStarted(presence.toString());
  }
}
