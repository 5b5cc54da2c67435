package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.weakref.spec.Catalogue;
import org.weakref.tck.results.Merging;
import org.weakref.tck.results.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck merge}. */
@Command(
    name = "merge",
    description = "Makes one run of its shards; refuses gaps and overlaps.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "The shards: folders or files.")
  private List<Path> shards;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to put it.")
  private Path out;

  @Mixin private RunReports reports;

  /** The exit status is what the run would have had in one piece. */
  @Override
  public Integer call() throws IOException {
    List<Results> parts = ResultFiles.in(shards).stream().map(Results::read).toList();
    Results whole = Merging.of(Catalogue.load(), parts);
    Path file = Files.createDirectories(out).resolve(Results.FILE);
    whole.write(file);
    reports.write(whole);
    spec.commandLine()
        .getOut()
        .println(parts.size() + " shards, " + whole.scenarios().size() + " scenarios  " + file);
    whole
        .footer()
        .reasons()
        .forEach(reason -> spec.commandLine().getOut().println(Printable.line(reason)));
    return whole.footer().exit();
  }
}
