package org.weakref.tck.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.ReferenceType;

/**
 * Commands in Python. What kinds of objects and operations mean is taken from the harness: there is
 * no second account of it.
 */
final class PythonProgram {
  private static final Set<String> MODULE =
      Set.of("ref", "proxy", "getweakrefcount", "getweakrefs", "ReferenceType", "ProxyType");

  private final PythonSource source;
  private final PythonNames names;
  private final PythonValues values;

  PythonProgram(PythonSource source) {
    this.source = source;
    this.names = new PythonNames(source.names());
    this.values = new PythonValues(names);
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
      return Rendered.expression(names.of(c.of()), names.of(c.name()));
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
    return reference(command);
  }

  private Rendered reference(Command command) throws Unwritable {
    if (command instanceof Command.Refer c) {
      return Rendered.expression(refer(c), names.of(c.name()));
    } else if (command instanceof Command.Proxy c) {
      return Rendered.expression(
          "weakref.proxy(" + names.of(c.referent()) + callback(c.callback()) + ")",
          names.of(c.name()));
    } else if (command instanceof Command.Dereference c) {
      return Rendered.expression(names.of(c.reference()) + "()", into(c.into()));
    } else if (command instanceof Command.CallbackOf c) {
      return Rendered.expression(names.of(c.reference()) + ".__callback__", null);
    } else if (command instanceof Command.CountReferences c) {
      return Rendered.expression("weakref.getweakrefcount(" + names.of(c.referent()) + ")", null);
    } else if (command instanceof Command.ListReferences c) {
      return Rendered.expression(
          "weakref.getweakrefs(" + names.of(c.referent()) + ")", into(c.into()));
    } else if (command instanceof Command.Operate c) {
      return Rendered.expression(operation(c), into(c.into()));
    } else if (command instanceof Command.Call c) {
      return Rendered.expression(call(c), into(c.into()));
    } else if (command instanceof Command.Lookup c) {
      return Rendered.expression(lookup(c.member()), names.of(c.name()));
    }
    throw new Unwritable("a script cannot " + KebabCase.of(command.getClass()));
  }

  private @Nullable String into(@Nullable String name) {
    return name == null ? null : names.of(name);
  }

  private String refer(Command.Refer c) throws Unwritable {
    String type = entry("REFERENCE_TYPES", c.type().id());
    boolean hasValue =
        c.type() == ReferenceType.SUBCLASS_WITH_DATA
            || c.type() == ReferenceType.SUBCLASS_MADE_IN_NEW;
    String value = hasValue ? ", value=" + values.of(c.value()) : "";
    return type + "(" + names.of(c.referent()) + callback(c.callback()) + value + ")";
  }

  private String callback(@Nullable Operand callback) {
    return callback == null ? "" : ", " + values.of(callback);
  }

  private String call(Command.Call c) {
    List<String> arguments = new ArrayList<>();
    c.arguments().forEach(argument -> arguments.add(values.of(argument)));
    new TreeMap<>(c.keywords())
        .forEach((key, argument) -> arguments.add(key + "=" + values.of(argument)));
    String method = c.method() == null ? "" : "." + c.method();
    return names.of(c.callee()) + method + "(" + String.join(", ", arguments) + ")";
  }

  private static String lookup(String member) {
    if (member.equals("weakref")) {
      return member;
    }
    int dot = member.lastIndexOf('.');
    if (dot >= 0) {
      String name = PythonValues.text(member.substring(dot + 1));
      return "getattr(__import__(%s, fromlist=[%s]), %s)"
          .formatted(PythonValues.text(member.substring(0, dot)), name, name);
    }
    return MODULE.contains(member)
        ? "weakref." + member
        : "lookup(" + PythonValues.text(member) + ")";
  }

  private String operation(Command.Operate c) throws Unwritable {
    String entry = entry("OPERATIONS", c.operation().id());
    List<String> operands = c.operands().stream().map(values::of).toList();
    PythonLambda lambda = PythonLambda.parse(entry);
    return lambda == null
        ? entry + "(" + String.join(", ", operands) + ")"
        : lambda.applied(operands);
  }

  private String entry(String table, String key) throws Unwritable {
    String entry = source.entry(table, key);
    if (entry == null) {
      throw new Unwritable("the harness for Python has no " + key);
    }
    return entry;
  }

  private Rendered create(Command.Create c) throws Unwritable {
    List<String> before = new ArrayList<>();
    String entry = entry("MAKERS", c.kind().id());
    String command =
        "{\"name\": %s, \"key\": %s, \"body\": %s}"
            .formatted(
                PythonValues.text(c.name()), values.of(c.key()), body(c.name(), c.body(), before));
    PythonLambda lambda = PythonLambda.parse(entry);
    String expression =
        lambda == null
            ? entry + "(" + command + ")"
            : lambda.replaced("command[\"key\"]", values.of(c.key())).applied(List.of(command));
    return Rendered.expression(expression, names.of(c.name())).after(before);
  }

  private Rendered define(Command.Define c) throws Unwritable {
    List<String> before = new ArrayList<>();
    String name = names.of(c.name());
    String body = body(c.name(), c.body(), before);
    String run = "run(0, %s, %s, arguments, keywords)".formatted(PythonValues.text(c.name()), body);
    if (c.form() == FunctionForm.FUNCTION) {
      return Rendered.statement(
              "def %s(*arguments, **keywords):\n    return %s".formatted(name, run), name)
          .after(before);
    } else if (c.form() == FunctionForm.LAMBDA) {
      return Rendered.expression("lambda *arguments, **keywords: " + run, name).after(before);
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
    before.add(function(name + "(argument=None)", List.of(rendered), true));
    return name;
  }

  /** A command as a function without parameter, where it is no expression. */
  String callable(Rendered rendered, List<String> before) {
    if (rendered.expression() != null && rendered.binds() == null) {
      return "lambda: " + rendered.expression();
    }
    String name = names.fresh("last step");
    before.add(function(name + "()", List.of(rendered), true));
    return name;
  }

  private static String function(String head, List<Rendered> body, boolean isGivingLast) {
    Set<String> globals = new LinkedHashSet<>();
    body.forEach(rendered -> globals.addAll(rendered.globals()));
    List<String> lines = new ArrayList<>();
    if (!globals.isEmpty()) {
      lines.add("global " + String.join(", ", globals));
    }
    body.forEach(rendered -> lines.add(rendered.line()));
    Rendered last = body.get(body.size() - 1);
    if (isGivingLast && last.statement() == null) {
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
