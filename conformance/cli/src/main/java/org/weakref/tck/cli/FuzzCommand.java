package org.weakref.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.results.Shard;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.UsageException;
import org.weakref.tck.testkit.programs.Fuzz;
import org.weakref.tck.testkit.programs.FuzzOptions;
import org.weakref.tck.testkit.programs.FuzzReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck fuzz}. */
@Command(
    name = "fuzz",
    description =
        "Performs random programs on an implementation and on the model of the documentation, and"
            + " shrinks the first on which they disagree.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class FuzzCommand implements Callable<Integer> {
  private static final int SHARING = 64;

  @Spec private CommandSpec spec;

  @Mixin private Target target;

  @Option(
      names = "--tries",
      paramLabel = "N",
      description = "How many programs; default: 1000.",
      defaultValue = "1000")
  private int tries;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The same seed gives the same programs; default: another each time.")
  private @Nullable Long seed;

  @Option(
      names = "--length",
      paramLabel = "L",
      description = "How many commands a program has at the most; default: 40.",
      defaultValue = "40")
  private int length;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Only the I-th of N parts of the programs.")
  private @Nullable String shard;

  @Option(
      names = "-j",
      paramLabel = "N",
      description =
          "Sessions at a time; default: the cores, or 64 for a library of the JVM, whose sessions"
              + " share collections.")
  private @Nullable Integer jobs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where a disagreement leaves its transcript; default: the current folder.",
      defaultValue = "")
  private Path out;

  @Override
  public Integer call() throws IOException {
    FuzzOptions options = options();
    PrintWriter terminal = spec.commandLine().getErr();
    terminal.println("seed " + options.seed());
    FuzzReport report;
    try (Implementation implementation = target.startForMany();
        Progress progress = Progress.of(terminal, options.tries())) {
      report = Fuzz.run(new OracleImplementation(), implementation, options, progress::show);
    }
    new FuzzText(spec.commandLine().getOut(), target.options()).print(report);
    if (report.found().isPresent()) {
      Path left = new Transcripts(out).write(report.found().get());
      spec.commandLine().getOut().println("transcript  " + left);
    }
    return report.exitCode();
  }

  private FuzzOptions options() {
    try {
      return new FuzzOptions(
          seed == null ? System.nanoTime() & 0xFFFFFF : seed,
          tries,
          length,
          shard == null ? new Shard(1, 1) : Shard.parse(shard),
          jobs == null ? defaultJobs() : jobs);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private int defaultJobs() {
    return target.isLibrary() ? SHARING : Runtime.getRuntime().availableProcessors();
  }
}
