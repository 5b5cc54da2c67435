package org.weakref.tck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.process.PythonHarness;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.UsageException;

/** The implementations that have a name. */
final class Presets {
  /** The one that is judged when none is named. */
  static final String DEFAULT = "reference";

  /** An implementation by name. */
  record Preset(String name, String description, Supplier<Implementation> start) {}

  private static final Map<String, Preset> ALL = new TreeMap<>();

  static {
    add(
        new Preset(
            DEFAULT, "the reference implementation for the JVM", () -> Serve.library(DEFAULT)));
    add(
        new Preset(
            "oracle",
            "the executable model of what is documented, in this process",
            OracleImplementation::new));
    add(new Preset("cpython", "the python3 on the path", () -> python("python3")));
  }

  private Presets() {}

  private static void add(Preset preset) {
    ALL.put(preset.name(), preset);
  }

  static List<Preset> all() {
    return List.copyOf(ALL.values());
  }

  static Implementation start(String name) {
    Preset preset = ALL.get(name);
    if (preset == null) {
      throw new UsageException(
          "no implementation is called '"
              + name
              + "' (known: "
              + String.join(", ", ALL.keySet())
              + ")");
    }
    return preset.start().get();
  }

  static Implementation python(String executable) {
    return new ProcessImplementation(PythonHarness.command(executable));
  }

  /** What is known to fail on an implementation that has a name. */
  static Expectations expectations(String name) {
    if (!name.matches("[a-z0-9-]{1,40}")) { // An implementation may call itself anything.
      return Expectations.NONE;
    }
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
