package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Session;

/** A runtime of Python whose collections end before the callbacks that they lead to have run. */
@Timeout(60)
class LateCallbacksTest {
  /** Runs the harness on collections that happen later, on a thread of their own. */
  private static final String RUNTIME =
      """
      import gc, sys, threading
      sys.path.insert(0, sys.argv[1])
      import weakref_harness

      class Late(object):
          def __getattr__(self, name):
              return getattr(gc, name)

          def collect(self):
              threading.Timer(0.2, gc.collect).start()

      weakref_harness.gc = Late()
      weakref_harness.main()
      """;

  /** Two functions under way at a time: the one that began first ends first. */
  private static final String THREADS =
      """
      import sys, threading
      sys.path.insert(0, sys.argv[1])
      import weakref_harness

      begun, done = threading.Event(), threading.Event()
      first = threading.Thread(target=lambda: weakref_harness.run(0, "first", [{"command": "stay"}], ("theirs",), {}))

      def stay(command):
          begun.set()
          done.wait()

      def outlast(command):
          done.set()
          first.join()

      weakref_harness.COMMANDS.update(stay=stay, outlast=outlast)
      first.start()
      begun.wait()
      keep = {"command": "alias", "name": "kept", "of": "argument"}
      weakref_harness.run(0, "second", [{"command": "outlast"}, keep], ("ours",), {})
      print(weakref_harness.NAMES.get("kept"))
      """;

  @Test
  void aFunctionKeepsItsArgumentWhenOneOnAnotherThreadEnds() throws IOException {
    Process program = new ProcessBuilder(python(THREADS)).redirectErrorStream(true).start();
    assertThat(program.inputReader().lines()).containsExactly("ours");
  }

  @Test
  void aCollectionIsAnsweredOnceWhatItLedToHasRun() {
    Optional<Path> python = Executables.find("python3");
    assumeTrue(python.isPresent(), "there is no python3");
    String harness = Path.of("harnesses", "python").toAbsolutePath().toString();
    List<String> command = List.of(python.orElseThrow().toString(), "-B", "-c", RUNTIME, harness);
    try (ProcessImplementation late = new ProcessImplementation(command);
        Session session = late.open()) {
      loseAnObjectWithACallback(session);
      assertThat(session.perform(new Command.Collect()).events())
          .as("what the collection led to")
          .hasSize(1)
          .hasOnlyElementsOfType(Event.Ran.class);
    }
  }

  /** The command that runs a program which imports the harness. */
  private static List<String> python(String program) {
    Optional<Path> python = Executables.find("python3");
    assumeTrue(python.isPresent(), "there is no python3");
    String harness = Path.of("harnesses", "python").toAbsolutePath().toString();
    return List.of(python.orElseThrow().toString(), "-B", "-c", program, harness);
  }

  /** In a cycle, so that nothing but a collection ends it. */
  private static void loseAnObjectWithACallback(Session session) {
    session.perform(new Command.Create("song", ObjectKind.PLAIN));
    session.perform(new Command.Link("song", "itself", "song"));
    session.perform(new Command.Define("farewell", FunctionForm.FUNCTION, List.of()));
    session.perform(new Command.Refer("verse", "song", Operand.named("farewell")));
    session.perform(new Command.Drop("song"));
  }
}
