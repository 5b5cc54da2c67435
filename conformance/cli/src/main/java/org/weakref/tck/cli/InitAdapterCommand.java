package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck init-adapter}. */
@Command(
    name = "init-adapter",
    description =
        "Writes the skeleton of an adapter into a new or empty folder. It passes 'smoke' as it is,"
            + " and its README says in three steps how to go on.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class InitAdapterCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "python or javascript: a harness; java: a Maven project with a test in JUnit.",
      required = true)
  private Skeleton language;

  @Parameters(paramLabel = "DIR", description = "Where to write it.")
  private Path folder;

  @Override
  public Integer call() {
    language.writeTo(folder);
    PrintWriter out = spec.commandLine().getOut();
    language.files().forEach(file -> out.println(Printable.line(folder.resolve(file).toString())));
    out.println(Printable.line(folder.resolve("README.md").toString()) + " says how to go on");
    return 0;
  }
}
