package org.weakref.tck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weakref.site.Site;
import org.weakref.spec.Level;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.Shard;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Expectations;
import org.weakref.tck.testkit.ResultsFile;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck run}. */
@Command(
    name = "run",
    description = "Runs the suite on an implementation.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Target target;

  @Option(
      names = "--run",
      paramLabel = "PATTERN",
      description = "Only what matches: clause id, chapter or scenario, with *.")
  private List<String> run = List.of();

  @Option(names = "--skip", paramLabel = "PATTERN", description = "Not what matches.")
  private List<String> skip = List.of();

  @Option(
      names = "--level",
      description = "The weakest level whose failures count: must, derived (default), detail.",
      defaultValue = "derived")
  private Level level;

  @Option(
      names = "--spec-version",
      paramLabel = "X.Y[.Z]",
      description = "Judge by this version; default: what the implementation declares.")
  private @Nullable String specVersion;

  @Option(names = "--fail-fast", description = "End at the first unexpected result.")
  private boolean failFast;

  @Option(
      names = "--known-failing",
      paramLabel = "FILE",
      description =
          "What is known to fail, and why; default: the list that ships for the implementation.")
  private @Nullable Path knownFailing;

  @Option(
      names = "-j",
      paramLabel = "N",
      description = "Sessions at a time; default: two more than cores.")
  private @Nullable Integer jobs;

  @Option(names = "--isolate", description = "A process of its own for each scenario.")
  private boolean isolate;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Only the I-th of N parts of what is selected; 'merge' joins them.")
  private @Nullable String shard;

  @Mixin private RunReports reports;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write results.ndjson, messages.ndjson, a site of this run and transcripts of failures"
              + " there.")
  private @Nullable Path out;

  @Option(
      names = "--json",
      description = "Print one JSON object on standard output, and nothing else there.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter stdout = spec.commandLine().getOut();
    PrintWriter stderr = spec.commandLine().getErr();
    RunOptions options = options();
    Suite suite = Suite.load();
    Judged judged = judge(suite, options, stderr);
    RunReport report = judged.report();
    ResultsFile results =
        new ResultsFile(
            report,
            judged.options(),
            suite,
            target.repeat(),
            result ->
                out == null ? Optional.empty() : Reproduction.of(report, result).forReaders());
    if (out != null) {
      results.write(out.resolve(Results.FILE));
      Site site = new Site(suite.catalogue(), List.of(results.results()), null);
      stderr.println("site  " + site.write(out.resolve("site")));
      new Transcripts(out).write(report);
    }
    reports.write(results.results());
    new RunText(json ? stderr : stdout, target.repeat(), !json).print(report, suite.catalogue());
    if (json) {
      stdout.println(results.summary());
    }
    return report.exitCode();
  }

  /** A run, and the options that it was made with, known failures included. */
  private record Judged(RunReport report, RunOptions options) {}

  private Judged judge(Suite suite, RunOptions options, PrintWriter terminal) {
    int selected = options.selection().of(suite.scenarios()).size();
    try (Implementation implementation = separated(target.start());
        Progress progress = Progress.of(terminal, selected)) {
      RunOptions known =
          knownFailing != null ? options : options.with(target.knownFailures(implementation));
      return new Judged(suite.run(implementation, known, progress), known);
    }
  }

  private RunOptions options() {
    if (level == Level.INFORMATIVE) {
      throw new UsageException("--level is one of must, derived, detail");
    }
    if (jobs != null && (jobs < 1 || jobs > 256)) {
      throw new UsageException("-j takes a number from 1 to 256, not " + jobs);
    }
    return new RunOptions(
        selection(),
        level,
        version(),
        failFast,
        knownFailing == null ? Expectations.NONE : Expectations.read(knownFailing),
        jobs == null ? RunOptions.jobsOfThisMachine() : jobs,
        false,
        Optional.ofNullable(outFolder()).map(folder -> folder.resolve("messages.ndjson")));
  }

  private Selection selection() {
    Selection whole = new Selection(run, skip);
    try {
      return shard == null ? whole : whole.part(Shard.parse(shard));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--shard: " + e.getMessage());
    }
  }

  private Optional<SpecVersion> version() {
    try {
      return Optional.ofNullable(specVersion).map(SpecVersion::of);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--spec-version: " + e.getMessage());
    }
  }

  private @Nullable Path outFolder() {
    try {
      return out == null ? null : Files.createDirectories(out);
    } catch (IOException e) {
      throw new UsageException("--out: the folder " + out + " cannot be made: " + e.getMessage());
    }
  }

  private Implementation separated(Implementation implementation) {
    if (!isolate) {
      return implementation;
    } else if (implementation instanceof ProcessImplementation processes) {
      return processes.isolated();
    }
    implementation.close();
    throw new UsageException("--isolate: this implementation has no process of its own to isolate");
  }
}
