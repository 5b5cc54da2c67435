package org.weakref.tck.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.weakref.spec.Level;
import org.weakref.tck.results.Header;
import org.weakref.tck.results.Results;
import org.weakref.tck.results.Tally;
import org.weakref.tck.results.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck trend}. */
@Command(
    name = "trend",
    description = "Tells how stored runs went, one line each, by implementation and time.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class TrendCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of runs, or files.")
  private List<Path> places;

  @Override
  public Integer call() {
    ResultFiles.in(places).stream()
        .map(Results::read)
        .sorted(
            Comparator.comparing((Results run) -> run.header().implementation().title())
                .thenComparing(run -> run.header().started()))
        .forEach(run -> spec.commandLine().getOut().println(Printable.line(line(run))));
    return 0;
  }

  private static String line(Results run) {
    Header header = run.header();
    Tally must = run.footer().clauses().getOrDefault(Level.MUST, new Tally(0, 0, 0, 0));
    return header.implementation().title()
        + "  "
        + header.started()
        + "  MUST "
        + must.kept()
        + " of "
        + must.applicable()
        + "  passed "
        + run.footer().verdicts().getOrDefault(Verdict.PASS, 0)
        + " of "
        + run.footer().scenarios()
        + "  unexpected "
        + run.footer().unexpected()
        + (header.shard() == null ? "" : "  shard " + header.shard());
  }
}
