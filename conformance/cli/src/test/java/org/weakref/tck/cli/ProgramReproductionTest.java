package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.process.ProcessImplementation;
import org.weakref.tck.process.PythonHarness;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.testkit.programs.Fuzz;
import org.weakref.tck.testkit.programs.FuzzOptions;
import org.weakref.tck.testkit.programs.FuzzReport;

/** What random programs find in an interpreter that is at fault can be repeated. */
class ProgramReproductionTest {
  /** What is put in the place of a class of the module. */
  enum Fault {
    REFERENCES_ARE_STRONG(
        """
        KEPT = []

        class ref(ref):
            def __init__(self, referent, callback=None):
                KEPT.append(referent)
        """),
    CALLBACKS_RUN_TWICE(
        """
        class ref(ref):
            def __new__(cls, referent, callback=None):
                def twice(reference):
                    callback(reference)
                    callback(reference)
                return super().__new__(cls, referent, callback and twice)
        """),
    SETS_FORGET_NOTHING(
        """
        class WeakSet(WeakSet):
            def discard(self, item):
                pass
        """);

    private static final String MODULE =
        """
        import os
        path = os.path.join(os.path.dirname(os.__file__), "weakref.py")
        exec(compile(open(path).read(), path, "exec"), globals())

        """;

    private final String source;

    Fault(String source) {
      this.source = source;
    }
  }

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void requirePython() {
    Installed.start("cpython").close();
  }

  private static Path folderOf(Fault fault) throws IOException {
    Path place = Files.createDirectories(folder.resolve(fault.name()));
    Files.writeString(place.resolve("weakref.py"), Fault.MODULE + fault.source);
    return place;
  }

  private static Implementation interpreter(Fault fault) throws IOException {
    List<String> command = new ArrayList<>(List.of("env", "PYTHONPATH=" + folderOf(fault)));
    command.addAll(PythonHarness.command("python3"));
    return new ProcessImplementation(command);
  }

  private static FuzzReport judge(Fault fault) throws IOException {
    try (Implementation faulty = interpreter(fault)) {
      return Fuzz.run(
          new OracleImplementation(), faulty, FuzzOptions.DEFAULT.withTries(2000), done -> {});
    }
  }

  @ParameterizedTest
  @EnumSource
  void aScriptTellsTheFaultyInterpreterFromAnother(Fault fault) throws IOException {
    FuzzReport report = judge(fault);
    FuzzReport.Found found = report.found().orElseThrow();
    String script = Reproduction.of(report.declaration(), found).script().orElseThrow();
    Map<String, String> faulty = Map.of("PYTHONPATH", folderOf(fault).toString());
    assertThat(PythonRun.of(script, folder, faulty)).as(script).startsWith("exit status 1");
    assertThat(PythonRun.of(script, folder, Map.of())).as(script).startsWith("exit status 0");
  }

  @Test
  void aTranscriptIsPerformedElsewhere() throws IOException {
    FuzzReport.Found found = judge(Fault.CALLBACKS_RUN_TWICE).found().orElseThrow();
    Path transcript = new Transcripts(folder).write(found);
    Invocation elsewhere =
        Invocation.of("replay", transcript.toString(), "--implementation", "oracle");
    assertThat(elsewhere.exit()).as(elsewhere.out()).isEqualTo(1);
    assertThat(elsewhere.out()).contains("something else came of it");
  }

  @Test
  void aTranscriptThatIsNoneIsAnErrorOfUsage() throws IOException {
    Path none = Files.writeString(folder.resolve("none.ndjson"), "song\n");
    assertThat(Invocation.of("replay", none.toString(), "--implementation", "oracle").exit())
        .isEqualTo(2);
  }

  @Test
  void whereBothAgreeThereIsNothingToRepeat() {
    Invocation repeated = Invocation.of("repro", "program/1/1/40", "--implementation", "oracle");
    assertThat(repeated.exit()).isEqualTo(2);
    assertThat(repeated.err()).contains("there is no disagreement on program/1/1/40");
  }
}
