package org.weakref.tck.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weakref.spec.Capability;
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
  private static final String HARNESS = shipped("weakref_harness.py");
  private static final String SCRIPT = shipped("weakref_script.py");
  private static final String CHECKS = shipped("weakref_script_checks.py");
  private static final PythonSource SOURCE = new PythonSource(HARNESS, SCRIPT, CHECKS);
  private static final PythonSource THREADED =
      new PythonSource(HARNESS, SCRIPT, CHECKS, shipped("weakref_script_threads.py"));
  private static final String KEPT = "sys.__stdout__.write(\"the promise is kept\\n\")";

  /** What came after Python 2.7: a runtime without it is not at fault. */
  private static final Map<Capability, String> MEMBERS =
      new EnumMap<>(Map.of(Capability.FINALIZER, "finalize", Capability.WEAK_METHOD, "WeakMethod"));

  private final PythonSource source;
  private final PythonProgram program;
  private final PythonChecks checks;

  private PythonScript(Apart apart) {
    source = apart.isAnything() ? THREADED : SOURCE;
    program = new PythonProgram(source, apart);
    checks = new PythonChecks(program.values());
  }

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
      Apart apart = Apart.of(steps.stream().map(Step::command).toList());
      return Optional.of(new PythonScript(apart).write(remarks, steps));
    } catch (Unwritable notInAScript) {
      return Optional.empty();
    }
  }

  private String write(List<String> remarks, List<Step> steps) throws Unwritable {
    List<String> performing = new ArrayList<>();
    List<String> judging = new ArrayList<>();
    for (Step step : steps) {
      if (!judging.isEmpty()) {
        throw new Unwritable("a script cannot go on after its end");
      }
      performing.addAll(lines(step));
      if (step.command() instanceof Command.Exit) {
        judging.addAll(judging(step));
      }
    }
    List<String> body = new ArrayList<>(judging);
    body.addAll(beginning(steps, !judging.isEmpty()));
    body.addAll(performing);
    if (judging.isEmpty()) {
      body.add(KEPT);
    }
    String text = String.join("\n", body);
    return head(remarks) + source.neededBy(PythonSource.identifiers(text)) + "\n\n\n" + text + "\n";
  }

  /** A program that really ends is performed by another process, and judged by the one before. */
  private List<String> judging(Step end) {
    List<String> lines = new ArrayList<>(List.of("told, got = performed()"));
    end.promises().forEach(promise -> lines.add(expect(promise, "told")));
    lines.add(KEPT);
    lines.add("sys.exit()");
    lines.replaceAll(line -> "    " + line);
    lines.add(0, "if \"--program\" not in sys.argv:");
    lines.add("");
    return lines;
  }

  private static List<String> beginning(List<Step> steps, boolean isTold) {
    List<String> lines = new ArrayList<>();
    if (isTold) {
      lines.add("tell()");
    }
    Set<Capability> needs = EnumSet.noneOf(Capability.class);
    steps.forEach(step -> needs.addAll(step.command().needs()));
    MEMBERS.forEach(
        (capability, member) -> {
          if (needs.contains(capability)) {
            lines.add(
                "require(hasattr(weakref, \"%s\"), \"weakref.%s\")".formatted(member, member));
          }
        });
    if (steps.stream()
        .flatMap(step -> step.promises().stream())
        .anyMatch(promise -> PythonChecks.isOfStreams(promise.check()))) {
      lines.add("capture()");
      lines.addAll(isTold ? List.of() : List.of("tell_own_errors()"));
    }
    return lines;
  }

  private List<String> lines(Step step) throws Unwritable {
    Rendered rendered = program.of(step.command());
    List<String> lines = new ArrayList<>(rendered.before());
    if (step.command() instanceof Command.Exit) {
      lines.add(rendered.line());
      return lines;
    }
    if (step.promises().stream().anyMatch(p -> PythonChecks.isOfOutcome(p.check()))) {
      boolean repeats = step.promises().stream().anyMatch(p -> p.check() instanceof Check.Repeats);
      String got = repeats ? "before, got = got, " : "got = ";
      lines.add(got + "outcome(" + program.callable(rendered, lines) + ")");
    } else {
      lines.add(
          step.mayFail() ? "attempt(" + program.callable(rendered, lines) + ")" : rendered.line());
    }
    step.promises().forEach(promise -> lines.add(expect(promise, "events()")));
    return lines;
  }

  private String expect(Promise promise, String happened) {
    return "expect(%s, %s, %s)"
        .formatted(
            PythonValues.text(Legible.line(promise.words(), LONGEST)),
            checks.of(promise.check()),
            PythonChecks.isOfOutcome(promise.check()) ? "got" : happened);
  }

  private static String head(List<String> remarks) {
    return remarks.stream()
        .map(remark -> Legible.line(remark, LONGEST).replaceAll("[^\\x20-\\x7e]", "?"))
        .flatMap(remark -> wrapped(remark).stream())
        .collect(
            Collectors.joining(
                "\n# ",
                "#!/usr/bin/env python\n# ",
                "\n# Exit status: 0 where the promise is kept, 1 where it is not, 2 where that cannot be said.\n"));
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
