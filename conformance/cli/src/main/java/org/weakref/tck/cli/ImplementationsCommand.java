package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.weakref.tck.cli.runtimes.Presence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code weakref-tck implementations}. */
@Command(
    name = "implementations",
    description =
        "Lists the implementations that have a name: the version of each that can be started, or"
            + " what is missing and the command that installs it.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ImplementationsCommand implements Callable<Integer> {
  private static final String ROW = "%-14s  %-14s  %s%n";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Presets.Preset> presets = Presets.all();
    // Each is asked in a process of its own.
    List<Presence> presences =
        presets.parallelStream().map(preset -> preset.presence().get()).toList();
    for (int i = 0; i < presets.size(); i++) {
      print(out, presets.get(i), presences.get(i));
    }
    out.printf(ROW, "cpython-X.Y", "", "any other version of CPython, once it is installed");
    return 0;
  }

  private static void print(PrintWriter out, Presets.Preset preset, Presence presence) {
    if (presence instanceof Presence.Missing missing) {
      out.printf(ROW, preset.name(), "missing", Printable.line(missing.toString()));
    } else if (presence instanceof Presence.Present present) {
      out.printf(ROW, preset.name(), Printable.line(present.version()), preset.description());
    }
  }
}
