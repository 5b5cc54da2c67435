package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.Words;
import org.weakref.tck.testkit.programs.FuzzReport;

/** What came of random programs, for people. */
final class FuzzText {
  private final PrintWriter out;
  private final String target;

  FuzzText(PrintWriter out, String target) {
    this.out = out;
    this.target = target;
  }

  void print(FuzzReport report) {
    report.found().ifPresent(this::print);
    out.printf(
        Locale.ROOT,
        "%s %s: %d programs in %.1f s, seed %d%n",
        Printable.line(report.declaration().name()),
        Printable.line(report.declaration().version()),
        report.performed(),
        report.seconds(),
        report.options().seed());
    out.printf(
        "reached     %d kinds of commands, %d pairs of them%n", report.kinds(), report.pairs());
    out.printf(
        "open        %d inconclusive, %d not applicable%n",
        report.inconclusive(), report.notApplicable());
  }

  private void print(FuzzReport.Found found) {
    out.println("DISAGREEMENT " + found.id());
    out.println(
        "  message   "
            + String.join("\n            ", Printable.lines(found.disagreement().message())));
    out.println("  commands");
    found.disagreement().transcript().stream()
        .filter(exchange -> !exchange.isOfTheCanary())
        .forEach(this::print);
    out.println("  repeat    ./weakref-tck repro " + found.id() + target);
  }

  private void print(Exchange exchange) {
    out.println(
        "    " + Printable.line(Words.of(exchange.command()) + " -> " + exchange.outcome()));
    exchange.events().forEach(event -> out.println("      " + Printable.line(event.toString())));
  }
}
