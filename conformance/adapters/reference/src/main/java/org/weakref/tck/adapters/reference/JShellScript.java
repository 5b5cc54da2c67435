package org.weakref.tck.adapters.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Legible;

/**
 * A program as a script for JShell, on the reference implementation: {@code jshell --class-path
 * weakref.jar FILE}. It exits with 0 where the promise is kept, with 1 where it is not. What the
 * library does not have, or the compiler refuses, no script has.
 */
public final class JShellScript {
  private static final int LONGEST = 2000;

  private final JShellProgram program = new JShellProgram();
  private final List<String> lines = new ArrayList<>();

  private JShellScript() {}

  /**
   * What the library is held to.
   *
   * @param words for a reader
   * @param check the same as data
   */
  public record Promise(String words, Check check) {}

  /**
   * A command of the program.
   *
   * @param command what to do
   * @param mayFail whether an error that it raises matters to nobody
   * @param promises what the library is held to then
   */
  public record Step(Command command, boolean mayFail, List<Promise> promises) {
    public Step {
      promises = List.copyOf(promises);
    }
  }

  /** The script, its remarks first; empty where a script cannot have one of the commands. */
  public static Optional<String> of(List<String> remarks, List<Step> steps) {
    JShellScript script = new JShellScript();
    try {
      steps.forEach(script::write);
    } catch (NotInJava notInAScript) {
      return Optional.empty();
    }
    String head =
        remarks.stream()
            .map(remark -> "// " + Legible.line(remark, LONGEST).replaceAll("[^\\x20-\\x7e]", "?"))
            .map(remark -> remark.replace("\\u", "u")) // Means a character even in a comment.
            .collect(Collectors.joining("\n"));
    return Optional.of(
        head
            + "\n// Exit status: 0 where the promise is kept, 1 where it is not.\n\n"
            + shipped()
            + "\n"
            + String.join("\n", script.lines)
            + "\n\nSystem.out.println(broken ? \"the promise is broken\" : \"the promise is kept\");\n"
            + "/exit broken ? 1 : 0\n");
  }

  private void write(Step step) {
    JShellProgram.Statement statement = program.of(step.command());
    List<Promise> ofOutcome = step.promises().stream().filter(p -> isOfOutcome(p.check())).toList();
    if (ofOutcome.isEmpty()) {
      String attempt = "attempt(() -> { " + statement.perform() + " });";
      lines.add(statement.declare() + (step.mayFail() ? attempt : statement.perform()));
    } else if (ofOutcome.size() == 1) {
      lines.add(statement.declare() + expect(ofOutcome.get(0), statement));
    } else {
      throw new NotInJava("two expectations of one command");
    }
    step.promises().stream()
        .filter(promise -> !isOfOutcome(promise.check()))
        .forEach(promise -> lines.add(ran(promise)));
  }

  private static boolean isOfOutcome(Check check) {
    return check instanceof Check.Gives || check instanceof Check.Raises;
  }

  private String expect(Promise promise, JShellProgram.Statement statement) {
    String words = JavaText.of(promise.words());
    String step = "() -> " + statement.callable();
    if (promise.check() instanceof Check.Raises raises) {
      String type =
          raises.errors().equals(List.of("ReferenceError"))
              ? "DeadReferentException.class"
              : "Exception.class";
      return "expectError(" + words + ", " + step + ", " + type + ");";
    }
    Check.Gives gives = (Check.Gives) promise.check();
    return "expect(" + words + ", " + step + ", got -> " + program.matches(gives.shape()) + ");";
  }

  private static String ran(Promise promise) {
    if (!(promise.check() instanceof Check.Ran check)) {
      throw new NotInJava("a check of what functions saw");
    }
    String names =
        check.functions().stream()
            .map(name -> ", " + JavaText.of(name))
            .collect(Collectors.joining());
    return "expectRan(" + JavaText.of(promise.words()) + ", " + check.isOrdered() + names + ");";
  }

  private static String shipped() {
    try (InputStream in = JShellScript.class.getResourceAsStream("script.jsh")) {
      if (in == null) {
        throw new IllegalStateException("the jar does not hold script.jsh");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
