package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.process.AdapterCheck;
import org.weakref.tck.process.Limits;
import org.weakref.tck.process.PythonHarness;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck check-adapter}. */
@Command(
    name = "check-adapter",
    description =
        "Says every message of the protocol, good and bad, to a harness, and what is wrong with"
            + " what comes back. Exit status: 0 nothing, 1 something, 4 it never started.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CheckAdapterCommand implements Callable<Integer> {
  /** How to start the harness. */
  static final class Harness {
    @Option(
        names = "--command",
        paramLabel = "COMMAND",
        description = "What starts the harness.",
        required = true)
    @Nullable String command;

    @Option(
        names = "--python",
        paramLabel = "EXE",
        description = "The shipped harness, under this interpreter.",
        required = true)
    @Nullable String python;

    List<String> words() {
      return command != null
          ? CommandWords.split(command)
          : PythonHarness.command(String.valueOf(python));
    }
  }

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Harness harness;

  @Override
  public Integer call() {
    List<AdapterCheck.Finding> findings;
    try (AdapterCheck check = new AdapterCheck(harness.words(), Limits.DEFAULT, this::print)) {
      findings = check.run();
    }
    long wrong = findings.stream().filter(finding -> !finding.isRight()).count();
    out().println(findings.size() + " checked, " + wrong + " wrong");
    return wrong == 0 ? 0 : 1;
  }

  private void print(AdapterCheck.Finding finding) {
    out().println((finding.isRight() ? "ok     " : "WRONG  ") + Printable.line(finding.checked()));
    Printable.lines(finding.wrong()).forEach(line -> out().println("         " + line));
    out().flush();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
