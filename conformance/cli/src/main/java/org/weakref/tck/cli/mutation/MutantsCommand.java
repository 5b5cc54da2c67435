package org.weakref.tck.cli.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.results.KillMatrix;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck mutants}. */
@Command(
    name = "mutants",
    description = "Runs the suite on implementations that are broken on purpose: none may live.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
public final class MutantsCommand implements Callable<Integer> {
  private static final String DEFAULT_PYTHON = "python3";

  @Spec private CommandSpec spec;

  @Option(
      names = "--run",
      paramLabel = "PATTERN",
      description = "Only by what matches: clause id, chapter or scenario, with *.")
  private List<String> run = List.of();

  @Option(names = "--only", paramLabel = "NAME", description = "Only mutants called so, with *.")
  private List<String> only = List.of();

  @Option(
      names = "--quick",
      description =
          "Each mutant only by the scenarios of its own clauses; each scenario that is left, by"
              + " mutants until one fails it.")
  private boolean quick;

  @ArgGroup private @Nullable Choice choice;

  /** Whether an interpreter is broken, too, and which. */
  static final class Choice {
    @Option(
        names = "--python",
        paramLabel = "EXE",
        description = "The interpreter to break; default: python3, where there is one.")
    @Nullable String python;

    @Option(names = "--no-python", description = "Only mutants of the model.")
    boolean none;
  }

  @Option(names = "-j", paramLabel = "N", description = "Mutants at a time; default: the cores.")
  private @Nullable Integer jobs;

  @Option(names = "--out", paramLabel = "DIR", description = "Write mutants.ndjson there.")
  private @Nullable Path out;

  /** Made by picocli. */
  public MutantsCommand() {}

  @Override
  public Integer call() throws IOException {
    if (jobs != null && (jobs < 1 || jobs > 256)) {
      throw new UsageException("-j takes a number from 1 to 256, not " + jobs);
    }
    makeFolder();
    PrintWriter stdout = spec.commandLine().getOut();
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    Matrix matrix = new Matrix(Suite.load(), run, only, quick, threads);
    KillMatrix judged = matrix.judge(faults(), line -> {});
    new MatrixText(stdout).print(judged);
    if (out != null) {
      judged.write(out.resolve(KillMatrix.FILE));
    }
    return judged.footer().exit();
  }

  private void makeFolder() {
    try {
      if (out != null) {
        Files.createDirectories(out);
      }
    } catch (IOException e) {
      throw new UsageException("--out: the folder " + out + " cannot be made: " + e.getMessage());
    }
  }

  private @Nullable PythonFaults faults() {
    if (choice != null && choice.none) {
      return null;
    } else if (choice != null && choice.python != null) {
      return PythonFaults.of(choice.python);
    }
    try {
      return PythonFaults.of(DEFAULT_PYTHON);
    } catch (ImplementationNotStarted absent) {
      spec.commandLine().getErr().println("mutants of the model alone: " + absent.getMessage());
      return null;
    }
  }
}
