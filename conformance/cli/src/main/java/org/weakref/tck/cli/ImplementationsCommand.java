package org.weakref.tck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code weakref-tck implementations}. */
@Command(
    name = "implementations",
    description = "Lists the implementations that have a name.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ImplementationsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    for (Presets.Preset preset : Presets.all()) {
      spec.commandLine().getOut().println(preset.name() + "  " + preset.description());
    }
    return 0;
  }
}
