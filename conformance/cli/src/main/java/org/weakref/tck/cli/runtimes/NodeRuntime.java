package org.weakref.tck.cli.runtimes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * @param command starts the harness with the package in this folder
 */
record NodeRuntime(
    String name,
    String version,
    String description,
    Path home,
    Function<Path, List<String>> command)
    implements PythonRuntime {

  static PythonRuntime pyodide() {
    return new NodeRuntime(
        "pyodide",
        Versions.of("pyodide"),
        "Pyodide, CPython as WebAssembly, from npm, on Node.js",
        cache(),
        NodeHarness::pyodide);
  }

  private static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("weakref-tck");
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
    if (presence() instanceof Presence.Missing missing) {
      throw new ImplementationNotStarted(missing.toString());
    }
    return Patience.process(command.apply(folder()));
  }
}
