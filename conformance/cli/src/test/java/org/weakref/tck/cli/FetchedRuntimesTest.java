package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.tck.cli.runtimes.Presence;
import org.weakref.tck.cli.runtimes.PythonRuntimes;

/**
 * The harness runs under the runtimes that are fetched: each, where it is there already, is asked
 * for a scenario with a collection. To judge them whole takes minutes.
 */
class FetchedRuntimesTest {
  @ParameterizedTest
  @ValueSource(strings = {"graalpy", "jython", "micropython", "pyodide"})
  void aScenarioWithACollectionPasses(String name) {
    Presence presence = PythonRuntimes.called(name).orElseThrow().presence();
    assumeTrue(presence instanceof Presence.Present, name + " was not judged: " + presence);
    Invocation invocation =
        Invocation.of(
            "run",
            "--implementation",
            name,
            "--run",
            "callbacks/the-death-of-the-referent-calls-the-callback");
    assertThat(invocation.exit()).as(invocation.out() + invocation.err()).isZero();
  }
}
