package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weakref.spec.Catalogue;
import org.weakref.spec.Clause;
import org.weakref.spec.Level;
import org.weakref.tck.results.Tally;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Words;
import picocli.CommandLine.Help.Ansi;

/** A run, for people. */
final class RunText {
  private static final int SHOWN_COMMANDS = 40;

  private final PrintWriter out;
  private final String repeat;
  private final boolean summary;

  RunText(PrintWriter out, String repeat, boolean summary) {
    this.out = out;
    this.repeat = repeat;
    this.summary = summary;
  }

  void print(RunReport report, Catalogue catalogue) {
    report.results().stream().filter(RunText::isWorthShowing).forEach(this::printBroken);
    if (summary) {
      printSummary(report, catalogue);
    }
    report.unexpected().forEach(line -> out.println(Printable.line(line)));
    if (report.exitCode() == 3) {
      out.println(
          "incomplete: "
              + (report.results().isEmpty()
                  ? "no scenario was selected"
                  : "not everything was judged"));
    }
  }

  private static boolean isWorthShowing(ScenarioResult result) {
    return (result.verdict().isBroken()
            && result.verdict() != Verdict.BLOCKED
            && !result.isExpectedFailure())
        || result.verdict() == Verdict.INCONCLUSIVE;
  }

  private void printBroken(ScenarioResult result) {
    out.println(
        styled(result.verdict().id().toUpperCase(Locale.ROOT)) + " " + result.scenario().id());
    out.println(
        "  scenario  " + result.scenario().title() + " (" + result.scenario().location() + ")");
    out.println("  message   " + String.join("\n            ", Printable.lines(result.message())));
    for (Clause clause : result.scenario().clauses()) {
      out.println(
          "  clause    "
              + clause.id()
              + " ("
              + clause.level()
              + ", since "
              + clause.since()
              + "): "
              + clause.text());
      out.println("  check     " + clause.check());
    }
    commands(result).forEach(line -> out.println("  " + Printable.line(line)));
    out.println("  repeat    " + repeat + " --run " + result.scenario().id());
    out.println(
        "  script    "
            + repeat.replace("weakref-tck run", "weakref-tck repro --as python")
            + " "
            + result.scenario().id());
    out.println();
  }

  private static List<String> commands(ScenarioResult result) {
    List<String> lines = new ArrayList<>();
    result.transcript().stream()
        .skip(Math.max(0, result.transcript().size() - SHOWN_COMMANDS))
        .forEach(
            exchange -> {
              lines.add("command   " + Words.of(exchange.command()) + " -> " + exchange.outcome());
              exchange.events().forEach(event -> lines.add("            * " + event));
            });
    return lines;
  }

  private void printSummary(RunReport report, Catalogue catalogue) {
    out.println(
        Printable.line(report.declaration().name() + " " + report.declaration().version())
            + ", judged by "
            + report.specVersion()
            + ", reclamation "
            + report.declaration().reclamation().id());
    List<String> verdicts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (report.count(verdict) > 0) {
        verdicts.add(verdict.id() + " " + report.count(verdict));
      }
    }
    out.println("  scenarios " + report.results().size() + ": " + String.join(", ", verdicts));
    report.results().stream()
        .filter(result -> result.verdict() == Verdict.NOT_RUN)
        .map(ScenarioResult::message)
        .distinct()
        .forEach(why -> out.println("  not run   " + Printable.line(why)));
    for (Map.Entry<Level, Tally> entry : report.clauses(catalogue).entrySet()) {
      Tally tally = entry.getValue();
      out.println(
          "  "
              + entry.getKey()
              + " clauses "
              + tally.total()
              + ", tested "
              + tally.tested()
              + ", applicable "
              + tally.applicable()
              + ", kept "
              + tally.kept());
    }
    if (report.restarts() > 0) {
      out.println("  restarts " + report.restarts());
    }
    out.println(String.format(Locale.ROOT, "  %.1f s", report.seconds()));
  }

  /** Red on a terminal; plain in a pipe or where NO_COLOR is set. */
  private static String styled(String text) {
    return Ansi.AUTO.string("@|bold,red " + text + "|@");
  }
}
