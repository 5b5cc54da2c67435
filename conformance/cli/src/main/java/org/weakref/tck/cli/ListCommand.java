package org.weakref.tck.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.weakref.spec.Chapter;
import org.weakref.spec.Clause;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code weakref-tck list}. */
@Command(
    name = "list",
    description = "Lists clauses and their scenarios.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--untested",
      description = "Only the clauses without a scenario, with the reason.")
  private boolean untested;

  @Override
  public Integer call() {
    Suite suite = Suite.load();
    Set<Clause> tested = new HashSet<>();
    suite.scenarios().forEach(scenario -> tested.addAll(scenario.clauses()));
    for (Chapter chapter : suite.catalogue().chapters()) {
      for (Clause clause : chapter.clauses()) {
        if (!untested) {
          printTested(clause, suite);
        } else if (!tested.contains(clause)) {
          out()
              .println(
                  clause.id()
                      + "  "
                      + clause.level()
                      + "  "
                      + clause.untested().orElse("no reason is given"));
        }
      }
    }
    return 0;
  }

  private void printTested(Clause clause, Suite suite) {
    out().println(clause.id() + "  " + clause.level() + "  " + clause.text());
    for (Scenario scenario : suite.scenarios()) {
      if (scenario.clauses().contains(clause)) {
        out().println("    " + scenario.id());
      }
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
