package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.weakref.spec.Capability;
import org.weakref.spec.Clause;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck describe CLAUSE}. */
@Command(name = "describe", description = "Describes a clause.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class DescribeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CLAUSE",
      description = "The id of a clause, such as callback-newest-first.")
  private String id;

  @Override
  public Integer call() {
    Suite suite = Suite.load();
    Clause clause =
        suite.catalogue().clauses().stream()
            .filter(c -> c.id().value().equals(id))
            .findFirst()
            .orElseThrow(this::unknown);
    PrintWriter out = spec.commandLine().getOut();
    out.println(clause.id());
    out.println("  " + clause.text());
    out.println("  chapter      " + clause.chapter());
    out.println("  level        " + clause.level());
    out.println("  since        " + clause.since());
    out.println("  source       " + String.join("; ", clause.sources()));
    out.println("  reclamation  " + clause.reclamation().id() + " or stronger");
    out.println(
        "  capability   "
            + String.join(
                ", ", clause.capabilities().stream().map(Capability::id).sorted().toList()));
    clause.surface().ifPresent(surface -> out.println("  surface      " + surface));
    out.println("  if it fails  check " + clause.check());
    suite.scenarios().stream()
        .filter(scenario -> scenario.clauses().contains(clause))
        .forEach(
            scenario ->
                out.println("  scenario     " + scenario.id() + "  (" + scenario.location() + ")"));
    if (suite.scenarios().stream().noneMatch(scenario -> scenario.clauses().contains(clause))) {
      out.println("  untested     " + clause.untested().orElse("no reason is given"));
    }
    return 0;
  }

  private UsageException unknown() {
    return new UsageException(
        "no clause is called '" + id + "'; 'weakref-tck list' shows them all");
  }
}
