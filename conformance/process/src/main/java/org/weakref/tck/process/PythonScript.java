package org.weakref.tck.process;

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
 * A program as a script for Python that stands alone: the standard library is all that it needs. It
 * holds the runtime to a promise and exits with 0 where that is kept, with 1 where it is not.
 *
 * <p>What it needs of the harness stands in it word for word, so it does what the suite did.
 */
public final class PythonScript {
  private static final int WIDTH = 140;
  private static final int LONGEST = 2000;
  private static final PythonSource SOURCE =
      new PythonSource(shipped("weakref_harness.py"), shipped("weakref_script.py"));

  private final PythonProgram program = new PythonProgram(SOURCE);
  private final PythonChecks checks = new PythonChecks(program.values());
  private final List<String> lines = new ArrayList<>();

  private PythonScript() {}

  /**
   * A command of the program.
   *
   * @param command what to do
   * @param mayFail whether an error that it raises matters to nobody
   * @param promises what the runtime is held to then
   */
  public record Step(Command command, boolean mayFail, List<Promise> promises) {
    public Step {
      promises = List.copyOf(promises);
    }
  }

  /**
   * What the runtime is held to.
   *
   * @param words for a reader
   * @param check the same as data
   */
  public record Promise(String words, Check check) {}

  /**
   * The script for a program, its remarks first; empty where a script cannot have one of its
   * commands.
   */
  public static Optional<String> of(List<String> remarks, List<Step> steps) {
    try {
      return Optional.of(new PythonScript().write(remarks, steps));
    } catch (Unwritable notInAScript) {
      return Optional.empty();
    }
  }

  private String write(List<String> remarks, List<Step> steps) throws Unwritable {
    for (Step step : steps) {
      write(step);
    }
    lines.add("sys.stdout.write(\"the promise is kept\\n\")");
    String body = String.join("\n", lines);
    return head(remarks) + SOURCE.neededBy(PythonSource.identifiers(body)) + "\n\n\n" + body + "\n";
  }

  private void write(Step step) throws Unwritable {
    Rendered rendered = program.of(step.command());
    lines.addAll(rendered.before());
    boolean isJudged = step.promises().stream().anyMatch(p -> PythonChecks.isOfOutcome(p.check()));
    if (isJudged) {
      lines.add("got = outcome(" + callable(rendered) + ")");
    } else {
      lines.add(step.mayFail() ? "attempt(" + callable(rendered) + ")" : rendered.line());
    }
    for (Promise promise : step.promises()) {
      lines.add(
          "expect(%s, %s, %s)"
              .formatted(
                  PythonValues.text(Legible.line(promise.words(), LONGEST)),
                  checks.of(promise.check()),
                  PythonChecks.isOfOutcome(promise.check()) ? "got" : "runs()"));
    }
  }

  private String callable(Rendered rendered) {
    List<String> before = new ArrayList<>();
    String step = program.callable(rendered, before);
    lines.addAll(before);
    return step;
  }

  private static String head(List<String> remarks) {
    return remarks.stream()
        .map(remark -> Legible.line(remark, LONGEST).replaceAll("[^\\x20-\\x7e]", "?"))
        .flatMap(remark -> wrapped(remark).stream())
        .collect(
            Collectors.joining(
                "\n# ",
                "#!/usr/bin/env python\n# ",
                "\n# Exit status: 0 where the promise is kept, 1 where it is not.\n"));
  }

  private static List<String> wrapped(String remark) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : remark.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append("  ");
      }
      line.append(line.toString().isBlank() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String shipped(String name) {
    try (InputStream in = PythonScript.class.getResourceAsStream("python/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar does not hold " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
