package org.weakref.tck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakref.tck.adapters.peers.Peer;
import org.weakref.tck.cli.runtimes.Presence;
import org.weakref.tck.cli.runtimes.PythonRuntime;
import org.weakref.tck.cli.runtimes.PythonRuntimes;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.process.PythonHarness;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.UsageException;

/** The implementations that have a name. */
final class Presets {
  /** The one that is judged when none is named. */
  static final String DEFAULT = "reference";

  /** An implementation by name; whether it can be started; and how. */
  record Preset(
      String name,
      String description,
      Supplier<Presence> presence,
      Supplier<Implementation> start) {
    static Preset of(PythonRuntime runtime) {
      return new Preset(runtime.name(), runtime.description(), runtime::presence, runtime::start);
    }
  }

  private static final Map<String, Preset> OWN = new TreeMap<>();

  static {
    add(
        new Preset(
            DEFAULT,
            "the reference implementation for the JVM",
            () -> declared(Serve.inProcess(DEFAULT)),
            () -> Serve.library(DEFAULT)));
    add(
        new Preset(
            "oracle",
            "the executable model of what is documented, in this process",
            () -> declared(new OracleImplementation()),
            OracleImplementation::new));
    add(
        new Preset(
            "cpython", "the python3 on the path", Presets::defaultPython, () -> python("python3")));
    for (Peer peer : Peer.all()) {
      add(
          new Preset(
              peer.id(), peer.description(), () -> declared(peer), () -> Serve.library(peer.id())));
    }
  }

  private Presets() {}

  private static void add(Preset preset) {
    OWN.put(preset.name(), preset);
  }

  /** Those that ship, then the runtimes, there or not. */
  static List<Preset> all() {
    return Stream.concat(OWN.values().stream(), PythonRuntimes.all().stream().map(Preset::of))
        .toList();
  }

  static Implementation start(String name) {
    Preset own = OWN.get(name);
    return own != null
        ? own.start().get()
        : PythonRuntimes.called(name).orElseThrow(() -> unknown(name)).start();
  }

  private static UsageException unknown(String name) {
    String known = all().stream().map(Preset::name).collect(Collectors.joining(", "));
    return new UsageException("no implementation is called '" + name + "' (known: " + known + ")");
  }

  static Implementation python(String executable) {
    return new ProcessImplementation(PythonHarness.command(executable));
  }

  private static Presence declared(Implementation implementation) {
    try (implementation) {
      return new Presence.Present(implementation.declaration().version());
    }
  }

  private static Presence defaultPython() {
    try {
      return declared(python("python3"));
    } catch (ImplementationNotStarted absent) {
      return new Presence.Missing(String.valueOf(absent.getMessage()), "apt-get install python3");
    }
  }

  /**
   * What is known to fail on an implementation that has a name. What has no list of its own, such
   * as cpython-3.12, shares that of its family.
   */
  static Expectations expectations(String name) {
    if (!name.matches("[a-z0-9.-]{1,40}")) { // An implementation may call itself anything.
      return Expectations.NONE;
    }
    Expectations own = list(name);
    int dash = name.lastIndexOf('-');
    return own.equals(Expectations.NONE) && dash > 0 ? list(name.substring(0, dash)) : own;
  }

  private static Expectations list(String name) {
    String file = "/org/weakref/tck/expectations/" + name + ".txt";
    try (InputStream in = Presets.class.getResourceAsStream(file)) {
      return in == null
          ? Expectations.NONE
          : Expectations.parse(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
              name + ".txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
