package org.weakref.tck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.weakref.tck.adapters.peers.Peer;
import org.weakref.tck.adapters.reference.ReferenceImplementation;
import org.weakref.tck.process.Harness;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.spi.Implementation;

/**
 * Judges a library of the JVM in a JVM of its own.
 *
 * <p>A full collection costs what is alive: in the suite's own JVM that is the suite, ten times
 * what a session holds. And a program that really ends must not end the suite.
 */
final class Serve {
  private static final Map<String, Supplier<Implementation>> LIBRARIES = new TreeMap<>();

  static {
    LIBRARIES.put("reference", ReferenceImplementation::new);
    for (Peer peer : Peer.all()) {
      LIBRARIES.put(peer.id(), () -> peer);
    }
  }

  private Serve() {}

  /** The harness: serves the library of this name. */
  public static void main(String[] arguments) {
    Harness.main(inProcess(arguments[0]));
  }

  /** Whether a library has this name. */
  static boolean isLibrary(String name) {
    return LIBRARIES.containsKey(name);
  }

  /** The library of this name, in this JVM. */
  static Implementation inProcess(String name) {
    return Objects.requireNonNull(LIBRARIES.get(name), "no library has this name").get();
  }

  /** The library of this name, in a JVM of its own that is like this one. */
  static Implementation library(String name) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m"));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Serve.class.getName(), name));
    return new ProcessImplementation(command);
  }
}
