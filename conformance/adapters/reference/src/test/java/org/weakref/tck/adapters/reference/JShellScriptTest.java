package org.weakref.tck.adapters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakref.WeakRef;
import org.weakref.tck.adapters.reference.JShellScript.Promise;
import org.weakref.tck.adapters.reference.JShellScript.Step;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;

/** Scripts for JShell perform a program on the library, and say whether a promise is kept. */
class JShellScriptTest {
  private static final Operand CHOIR = Operand.named("choir");

  @TempDir private Path folder = Path.of("");

  private static Step step(Command command, Promise... promises) {
    return new Step(command, false, List.of(promises));
  }

  private static Promise gives(Value value) {
    return new Promise("that it gives " + value, new Check.Gives(new Shape.Exactly(value)));
  }

  /** A callback, a set, a finalizer and a proxy of an object that goes; in the end, one check. */
  private static List<Step> program(Value length) {
    return List.of(
        step(new Command.Create("song", ObjectKind.PLAIN)),
        step(
            new Command.Define(
                "note",
                FunctionForm.FUNCTION,
                List.of(new Command.Dereference(Operand.ARGUMENT, null)))),
        step(new Command.Refer("ref", "song", Operand.named("note"))),
        step(new Command.Proxy("proxy", "song", null)),
        step(new Command.Lookup("WeakSet", "WeakSet")),
        step(new Command.Call("WeakSet", null, List.of(), Map.of(), "choir")),
        step(new Command.Operate(Operation.ADD_ELEMENT, CHOIR, Operand.named("song"))),
        step(new Command.Lookup("finalize", "finalize")),
        step(
            new Command.Call(
                "finalize",
                null,
                List.of(Operand.named("song"), Operand.named("note")),
                Map.of(),
                "last")),
        step(new Command.Dereference("ref", null), named("song")),
        step(new Command.Drop("song")),
        step(new Command.Collect(), ran("note", "note")),
        step(new Command.Dereference("ref", null), gives(Value.NONE)),
        step(
            new Command.Operate(
                Operation.GET_ATTRIBUTE,
                Operand.named("proxy"),
                Operand.literal(Value.of("verse"))),
            new Promise("ReferenceError", new Check.Raises(List.of("ReferenceError"), null))),
        step(new Command.Operate(Operation.LENGTH, CHOIR), gives(length)));
  }

  private static Promise named(String name) {
    return new Promise("the object", new Check.Gives(new Shape.Same(name)));
  }

  private static Promise ran(String... names) {
    return new Promise("what runs", new Check.Ran(List.of(names), true));
  }

  @Test
  void whatIsKeptIsKept() throws Exception {
    assertThat(run(program(Value.of(0L)))).contains("exit status 0", "the promise is kept");
  }

  @Test
  void whatIsNotKeptIsSaid() throws Exception {
    assertThat(run(program(Value.of(1L)))).contains("exit status 1", "expected that it gives 1");
  }

  @Test
  void whatJavaCannotHaveHasNoScript() {
    Step hostile = step(new Command.Create("song", ObjectKind.HOSTILE));
    assertThat(JShellScript.of(List.of(), List.of(hostile))).isEmpty();
  }

  private List<String> run(List<Step> steps) throws IOException, InterruptedException {
    String script =
        JShellScript.of(List.of("a remark\nwith \\u000a another line"), steps).orElseThrow();
    Path file = Files.writeString(folder.resolve("script.jsh"), script);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "jshell").toString());
    command.addAll(List.of("-s", "--class-path", library(), file.toString()));
    Process jshell =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(
                ProcessBuilder.Redirect.from(Files.createFile(folder.resolve("nothing")).toFile()))
            .start();
    List<String> said = new ArrayList<>(jshell.inputReader().lines().toList());
    said.add("exit status " + jshell.waitFor());
    return said;
  }

  private static String library() {
    return Path.of(
            URI.create(
                WeakRef.class.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
