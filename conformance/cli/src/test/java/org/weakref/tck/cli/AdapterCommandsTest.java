package org.weakref.tck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.tck.testkit.Scenario;
import org.weakref.tck.testkit.Suite;

/** {@code check-adapter}, {@code smoke} and {@code baseline}. */
class AdapterCommandsTest {
  @TempDir private Path folder = Path.of("");

  private static String words(List<String> command) {
    return command.stream().map(CommandWords::quoted).collect(Collectors.joining(" "));
  }

  private String harness(String main, String argument) {
    return words(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            main,
            argument));
  }

  @Test
  void nothingIsWrongWithTheHarnessForTheJvm() {
    Invocation invocation =
        Invocation.of("check-adapter", "--command", harness(Serve.class.getName(), "reference"));
    assertThat(invocation.out()).contains(" 0 wrong").doesNotContain("WRONG");
    assertThat(invocation.exit()).isZero();
  }

  @Test
  void whatIsWrongIsTold() {
    String command = words(FaultyHarness.command(Fault.NONE, folder.resolve("pids")));
    Invocation invocation = Invocation.of("check-adapter", "--command", command);
    assertThat(invocation.out())
        .contains("WRONG  raises NameError for a name that does not exist")
        .contains("it gave nothing, not NameError");
    assertThat(invocation.exit()).isEqualTo(1);
  }

  @Test
  void whatIsNoHarnessNeverStarted() {
    Invocation invocation = Invocation.of("check-adapter", "--command", "true");
    assertThat(invocation.errLines()).singleElement().asString().contains("gave no hello");
    assertThat(invocation.exit()).isEqualTo(4);
  }

  @Test
  void theReferenceImplementationPassesTheSmokeTest() {
    Invocation invocation = Invocation.of("smoke");
    assertThat(invocation.out()).contains(" works").doesNotContain("fail");
    assertThat(invocation.exit()).isZero();
  }

  @Test
  void theSmokeTestHasScenariosThatExist() {
    assertThat(Suite.load().scenarios().stream().map(Scenario::id).map(Object::toString))
        .containsAll(SmokeCommand.SCENARIOS);
  }

  @Test
  void whatIsNoHarnessNeverStartedInTheSmokeTestEither() {
    assertThat(Invocation.of("smoke", "--command", "true").exit()).isEqualTo(4);
  }

  @Test
  void aListThatIsStillTrueStaysAsItIs() throws IOException {
    Path list = Files.writeString(folder.resolve("known.txt"), "# nothing is known\n");
    Invocation invocation =
        Invocation.of(
            "baseline", "update", "--implementation", "oracle", "--known-failing", list.toString());
    assertThat(invocation.exit()).as(invocation.err()).isZero();
    assertThat(list).hasContent("# nothing is known\n");
  }
}
