package org.weakref.tck.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;

/**
 * Commands in Python. What kinds of objects and operations mean is taken from the harness: there is
 * no second account of it.
 */
final class PythonProgram {
  private final Apart apart;
  private final PythonNames names;
  private final PythonValues values;
  private final PythonExpressions expressions;

  /**
   * A program.
   *
   * @param source what it can take pieces of
   * @param apart what of it runs in threads
   */
  PythonProgram(PythonSource source, Apart apart) {
    this.apart = apart;
    this.names = new PythonNames(source.names());
    this.values = new PythonValues(names);
    this.expressions = new PythonExpressions(source, names, values);
    apart.own().forEach(names::makeOwn);
  }

  PythonValues values() {
    return values;
  }

  /** A command; {@link Unwritable} where a script cannot have it. */
  Rendered of(Command command) throws Unwritable {
    if (command instanceof Command.Create c) {
      return create(c);
    } else if (command instanceof Command.Define c) {
      return define(c);
    } else if (command instanceof Command.Alias c) {
      return Rendered.making(names.of(c.of()), names.of(c.name()));
    } else if (command instanceof Command.Drop c) {
      return Rendered.statement("del " + names.of(c.name()), names.of(c.name()));
    } else if (command instanceof Command.Link c) {
      return Rendered.expression(
          "setattr(%s, %s, %s)"
              .formatted(names.of(c.holder()), PythonValues.text(c.field()), names.of(c.held())),
          null);
    } else if (command instanceof Command.Unlink c) {
      return Rendered.expression(
          "delattr(%s, %s)".formatted(names.of(c.holder()), PythonValues.text(c.field())), null);
    } else if (command instanceof Command.Scope c) {
      return scope(c);
    } else if (command instanceof Command.Raise c) {
      return Rendered.expression(
          "raise_error(%s, %s)"
              .formatted(PythonValues.text(c.error()), PythonValues.text(c.message())),
          null);
    } else if (command instanceof Command.Collect) {
      return Rendered.expression("collect()", null);
    }
    return ending(command);
  }

  private Rendered ending(Command command) throws Unwritable {
    if (command instanceof Command.InterceptReports) {
      return Rendered.expression("intercept_reports({})", null);
    } else if (command instanceof Command.Concurrently c) {
      return concurrently(c);
    } else if (command instanceof Command.Exit c) {
      return exit(c);
    }
    return expressions.of(command);
  }

  private Rendered concurrently(Command.Concurrently c) {
    String calls =
        c.functions().stream()
            .map(function -> "apart(lambda: " + names.of(function) + "())")
            .collect(Collectors.joining(", "));
    return Rendered.expression("together([%s], %d)".formatted(calls, c.times()), null)
        .after(List.of("require(has_threads(), \"threads\")"));
  }

  private Rendered exit(Command.Exit c) throws Unwritable {
    String manner = expressions.entry("MANNERS", Ids.kebab(c.manner().name()));
    return Rendered.expression("leave(%s, %d)".formatted(manner, c.status()), null)
        .after(
            c.manner().dependsOnSystem()
                ? List.of("require(hasattr(os, \"fork\"), \"such an end of a program\")")
                : List.of());
  }

  private Rendered create(Command.Create c) throws Unwritable {
    List<String> before = new ArrayList<>();
    String entry = expressions.entry("MAKERS", c.kind().id());
    String command =
        "{\"name\": %s, \"key\": %s, \"body\": %s}"
            .formatted(
                PythonValues.text(c.name()), values.of(c.key()), body(c.name(), c.body(), before));
    PythonLambda lambda = PythonLambda.parse(entry);
    String expression =
        lambda == null
            ? entry + "(" + command + ")"
            : lambda.replaced("command[\"key\"]", values.of(c.key())).applied(List.of(command));
    return Rendered.making(expression, names.of(c.name())).after(before);
  }

  private Rendered define(Command.Define c) throws Unwritable {
    List<String> before = new ArrayList<>();
    String name = names.of(c.name());
    if (PythonNames.isOwn(name)) {
      throw new Unwritable("a script cannot define a function in a thread");
    }
    String body = body(c.name(), c.body(), before);
    String run = "run(0, %s, %s, arguments, keywords)".formatted(PythonValues.text(c.name()), body);
    if (c.form() == FunctionForm.FUNCTION) {
      return Rendered.statement(
              "def %s(*arguments, **keywords):\n    return %s".formatted(name, run), name)
          .after(before);
    } else if (c.form() == FunctionForm.LAMBDA) {
      return Rendered.making("lambda *arguments, **keywords: " + run, name).after(before);
    }
    String command =
        "{\"name\": %s, \"form\": \"%s\", \"body\": %s}"
            .formatted(PythonValues.text(c.name()), c.form().id(), body);
    // "define" binds the suite's name, which need not be one of Python.
    return Rendered.statement(
            "define(%s)\n%s = taken(%s)[0]".formatted(command, name, PythonValues.text(c.name())),
            name)
        .after(before);
  }

  /** The list of steps that a function performs; what they need is added to the lines before. */
  private String body(String owner, List<Command> commands, List<String> before) throws Unwritable {
    List<String> steps = new ArrayList<>();
    for (Command command : commands) {
      if (command instanceof Command.Raise raise) {
        steps.add(
            "(%s, %s)"
                .formatted(PythonValues.text(raise.error()), PythonValues.text(raise.message())));
      } else if (command instanceof Command.Collect && apart.functions().contains(owner)) {
        // What is due may run in another thread, so that nothing can be heard of it in this one.
        steps.add("lambda argument: gc.collect()");
      } else {
        steps.add(step(owner, of(command), before));
      }
    }
    return "[" + String.join(", ", steps) + "]";
  }

  /** A command as a function of the argument that the function around it was called with. */
  private String step(String owner, Rendered rendered, List<String> before) {
    before.addAll(rendered.before());
    if (rendered.statement() == null && rendered.binds() == null) {
      return "lambda argument: " + rendered.expression();
    }
    String name = names.fresh("step of " + owner);
    before.add(function(name + "(argument=None)", List.of(rendered)));
    return name;
  }

  /** A command as a function without parameter, where it is no expression. */
  String callable(Rendered rendered, List<String> before) {
    if (rendered.expression() != null && rendered.binds() == null) {
      return "lambda: " + rendered.expression();
    }
    String name = names.fresh("last step");
    before.add(function(name + "()", List.of(rendered)));
    return name;
  }

  private static String function(String head, List<Rendered> body) {
    Set<String> globals = new LinkedHashSet<>();
    body.forEach(rendered -> globals.addAll(rendered.globals()));
    globals.removeIf(PythonNames::isOwn);
    List<String> lines = new ArrayList<>();
    if (!globals.isEmpty()) {
      lines.add("global " + String.join(", ", globals));
    }
    body.forEach(rendered -> lines.add(rendered.line()));
    Rendered last = body.get(body.size() - 1);
    if (!last.isSilent()) {
      lines.set(
          lines.size() - 1,
          last.binds() == null
              ? "return " + last.expression()
              : last.line() + "\nreturn " + last.binds());
    }
    return "def " + head + ":\n" + indented(String.join("\n", lines));
  }

  private static String indented(String text) {
    return text.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }

  /** Names that are first bound in a scope end with it, while its error propagates. */
  private Rendered scope(Command.Scope c) throws Unwritable {
    List<String> before = new ArrayList<>();
    List<Rendered> body = new ArrayList<>();
    Set<String> globals = new LinkedHashSet<>();
    for (Command inner : c.body()) {
      Rendered rendered = of(inner);
      before.addAll(rendered.before());
      body.add(rendered);
      globals.addAll(rendered.globals());
    }
    if (globals.stream().anyMatch(PythonNames::isOwn)) {
      throw new Unwritable("a script cannot have a scope in a thread");
    }
    String name = names.fresh("scope");
    String all = globals.stream().map(PythonValues::text).collect(Collectors.joining(", "));
    String inner = "inner = [name for name in [%s] if name not in globals()]".formatted(all);
    List<String> lines = new ArrayList<>(List.of(inner, "try:"));
    body.forEach(rendered -> lines.add(indented(rendered.line())));
    Command.Raise ending = c.ending();
    if (ending != null) {
      lines.add(indented("return taken(*inner), " + of(ending).expression()));
    }
    lines.addAll(List.of("finally:", "    taken(*inner)"));
    String global = globals.isEmpty() ? "" : "    global " + String.join(", ", globals) + "\n";
    before.add("def " + name + "():\n" + global + indented(String.join("\n", lines)));
    return Rendered.expression(name + "()", null).after(before);
  }
}
