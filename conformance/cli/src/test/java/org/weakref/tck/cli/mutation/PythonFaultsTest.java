package org.weakref.tck.cli.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Catalogue;
import org.weakref.tck.process.PythonFaults;
import org.weakref.tck.process.PythonFaults.Fault;
import org.weakref.tck.results.Verdict;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.testkit.RunListener;
import org.weakref.tck.testkit.RunOptions;
import org.weakref.tck.testkit.ScenarioResult;
import org.weakref.tck.testkit.Selection;
import org.weakref.tck.testkit.Suite;

/** The table of faults, and what faults are laid over. */
final class PythonFaultsTest {
  private static PythonFaults faults;

  @BeforeAll
  static void list() {
    faults = Interpreter.faults();
  }

  @Test
  void noTwoFaultsHaveOneName() {
    assertThat(faults.all()).extracting(Fault::name).doesNotHaveDuplicates();
  }

  @Test
  void everyFaultNamesClausesThatThereAre() {
    Set<String> known =
        Catalogue.load().clauses().stream()
            .map(clause -> clause.id().value())
            .collect(Collectors.toSet());

    assertThat(faults.all())
        .allSatisfy(
            fault -> assertThat(fault.clauses()).as(fault.name()).isNotEmpty().isSubsetOf(known));
  }

  @Test
  void aFaultThatThereIsNotIsToldInOneLine() {
    try (Implementation nobody = faults.start("nobody's fault")) {
      assertThatThrownBy(nobody::declaration)
          .isInstanceOf(ImplementationNotStarted.class)
          .hasMessageContaining("no fault is called 'nobody's fault'; --faults lists them");
    }
  }

  @Test
  void itsOwnSourceMadeAnewKeepsWhatTheInterpreterKeeps() {
    assertThat(failures("none", "weak-method")).isEmpty();
  }

  @Test
  void theLayerKeepsWhatTheInterpreterKeeps() {
    assertThat(failures("layer", "callbacks", "weak-method")).isEmpty();
  }

  /** What fails over that, of what passes on the interpreter as it is. */
  private static List<String> failures(String over, String... chapters) {
    Suite suite = Suite.load();
    Selection selection = new Selection(List.of(chapters), List.of());
    RunOptions options = RunOptions.DEFAULT.with(selection);
    Set<String> before = broken(suite, faults.startUnchanged(), options);
    return broken(suite, faults.start(over), options).stream()
        .filter(id -> !before.contains(id))
        .toList();
  }

  private static Set<String> broken(Suite suite, Implementation python, RunOptions options) {
    try (python) {
      return suite.run(python, options, RunListener.NONE).results().stream()
          .filter(result -> result.verdict() != Verdict.PASS)
          .map(ScenarioResult::scenario)
          .map(scenario -> scenario.id().toString())
          .collect(Collectors.toSet());
    }
  }
}
