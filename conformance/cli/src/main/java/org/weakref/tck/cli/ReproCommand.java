package org.weakref.tck.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.Inconclusive;
import org.weakref.tck.testkit.NotApplicable;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.RunReport;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;
import org.weakref.tck.testkit.UsageException;
import org.weakref.tck.testkit.programs.Fuzz;
import org.weakref.tck.testkit.programs.FuzzReport;
import org.weakref.tck.testkit.programs.ProgramId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code weakref-tck repro}. */
@Command(
    name = "repro",
    description =
        "Prints a stand-alone script of what a scenario or a random program does. It needs the standard library alone,"
            + " and exits with 1 on a runtime that is at fault, with 0 on one that is not, and for Python with 2 on one of"
            + " which that cannot be said.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ReproCommand implements Callable<Integer> {
  /** The languages that a script can be in. */
  enum Language {
    PYTHON,
    JAVA;

    Optional<String> script(Reproduction reproduction) {
      return switch (this) {
        case PYTHON -> reproduction.script();
        case JAVA -> reproduction.javaScript();
      };
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private Target target;

  @Option(
      names = "--as",
      paramLabel = "LANGUAGE",
      description =
          "The language of the script: python (default), or java: for JShell, on the library.",
      defaultValue = "python")
  private Language language;

  @Parameters(paramLabel = "ID", description = "The id of a scenario, or of a program of 'fuzz'.")
  private String id;

  @Override
  public Integer call() {
    String script = ProgramId.parse(id).map(this::ofProgram).orElseGet(this::ofScenario);
    spec.commandLine().getOut().print(script);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private String ofProgram(ProgramId program) {
    try (Implementation implementation = target.start()) {
      FuzzReport.Found found =
          Fuzz.perform(new OracleImplementation(), implementation, program)
              .orElseThrow(() -> new UsageException("there is no disagreement on " + program));
      Reproduction reproduction = Reproduction.of(implementation.declaration(), found);
      return Optional.of(reproduction)
          .filter(Reproduction::isJudging)
          .flatMap(language::script)
          .orElseThrow(() -> without(found));
    } catch (NotApplicable | Inconclusive nothing) {
      throw new UsageException("nothing can be said of " + program + ": " + nothing.getMessage());
    }
  }

  private String ofScenario() {
    Suite suite = Suite.load();
    Scenario scenario =
        suite.scenarios().stream()
            .filter(one -> one.id().toString().equals(id))
            .findFirst()
            .orElseThrow(this::unknown);
    RunReport report;
    try (Implementation implementation = target.start()) {
      RunOptions options =
          RunOptions.DEFAULT
              .with(new Selection(List.of(scenario.id().toString()), List.of()))
              .withTranscripts();
      report = suite.run(implementation, options, RunListener.NONE);
    }
    ScenarioResult result = report.results().get(0);
    return language.script(Reproduction.of(report, result)).orElseThrow(() -> without(result));
  }

  private static UsageException without(FuzzReport.Found found) {
    return new UsageException(
        "there is no script for "
            + found.id()
            + ", for no script can have what it is about: "
            + found.disagreement().message());
  }

  private UsageException unknown() {
    return new UsageException(
        "no scenario has the id '" + id + "'; 'weakref-tck list' shows them all");
  }

  private static UsageException without(ScenarioResult result) {
    return new UsageException(
        "there is no script for %s (%s): %s"
            .formatted(
                result.scenario().id(),
                result.verdict().id(),
                result.transcript().isEmpty()
                    ? "it performed nothing"
                    : "it does what a script in that language cannot have"));
  }
}
