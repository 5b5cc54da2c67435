package org.weakref.tck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Baseline;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck baseline}. */
@Command(
    name = "baseline",
    description = "Keeps lists of known failures.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class BaselineCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "update",
      description =
          "Runs the whole suite and rewrites a list of known failures: what is still so keeps its"
              + " cause, what is no longer so goes, what is new waits for a cause.",
      mixinStandardHelpOptions = true)
  int update(
      @Mixin Target target,
      @Option(
              names = "--known-failing",
              paramLabel = "FILE",
              description = "The list; it may not exist yet.",
              required = true)
          Path file)
      throws IOException {
    List<String> lines = Files.exists(file) ? readLines(file) : List.of();
    Expectations known = Expectations.parse(lines, file.toString());
    RunOptions options = RunOptions.DEFAULT.with(known).withJobs(RunOptions.jobsOfThisMachine());
    RunReport report;
    try (Implementation implementation = target.start()) {
      report = Suite.load().run(implementation, options, RunListener.NONE);
    }
    Baseline baseline = new Baseline(lines, file.toString(), report, options);
    write(file, baseline.updated());
    spec.commandLine().getOut().println(file + ": " + baseline.summary());
    return 0;
  }

  private static List<String> readLines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UsageException("--known-failing: " + file + " cannot be read: " + e.getMessage());
    }
  }

  /** Whoever reads the file meanwhile finds the old list or the new one, and no half of one. */
  private static void write(Path file, List<String> lines) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path next = Files.createTempFile(folder, ".weakref-tck", ".txt");
      Files.write(next, lines);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException(
          "--known-failing: " + file + " cannot be written: " + e.getMessage());
    }
  }
}
