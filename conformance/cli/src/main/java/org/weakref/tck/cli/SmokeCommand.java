package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code weakref-tck smoke}. */
@Command(
    name = "smoke",
    description =
        "Tells within a second or two whether an adapter works at all: a few scenarios that any"
            + " implementation passes that does what it declares.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class SmokeCommand implements Callable<Integer> {
  /** From the simplest on: the first that fails says where to look. */
  static final List<String> SCENARIOS =
      List.of(
          "references/a-weak-reference-yields-its-referent-again-and-again",
          "references/a-second-name-keeps-an-object-alive",
          "references/an-object-that-holds-another-keeps-it-alive",
          "references/an-object-is-collected-though-a-weak-reference-to-it-is-held",
          "references/a-dead-weak-reference-stays-dead-through-further-collections",
          "callbacks/the-death-of-the-referent-calls-the-callback",
          "callbacks/collections-do-not-call-the-callback-of-a-referent-that-has-another-name");

  @Spec private CommandSpec spec;
  @Mixin private Target target;

  @Override
  public Integer call() {
    RunReport report;
    try (Implementation implementation = target.start()) {
      RunOptions options = RunOptions.DEFAULT.with(new Selection(SCENARIOS, List.of()));
      report = Suite.load().run(implementation, options, RunListener.NONE);
    }
    PrintWriter out = spec.commandLine().getOut();
    report.results().forEach(result -> print(result, out));
    out.println(
        Printable.line(report.declaration().name() + " " + report.declaration().version())
            + (report.exitCode() == 0 ? " works" : " does not work yet"));
    return report.exitCode();
  }

  private static void print(ScenarioResult result, PrintWriter out) {
    out.println(result.verdict().id() + "  " + result.scenario().title());
    if (result.verdict() != Verdict.PASS) {
      Printable.lines(result.message()).forEach(line -> out.println("  " + line));
    }
  }
}
