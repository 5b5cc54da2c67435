package org.weakref.tck.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.ReferenceType;

/** Commands that are one expression in Python: what is done with objects that are there. */
final class PythonExpressions {
  private static final Set<String> MODULE =
      Set.of("ref", "proxy", "getweakrefcount", "getweakrefs", "ReferenceType", "ProxyType");

  private final PythonSource source;
  private final PythonNames names;
  private final PythonValues values;

  PythonExpressions(PythonSource source, PythonNames names, PythonValues values) {
    this.source = source;
    this.names = names;
    this.values = values;
  }

  /** A command; {@link Unwritable} where a script cannot have it. */
  Rendered of(Command command) throws Unwritable {
    if (command instanceof Command.Refer c) {
      return Rendered.making(refer(c), names.of(c.name()));
    } else if (command instanceof Command.Proxy c) {
      return Rendered.making(
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
      return Rendered.making(lookup(c.member()), names.of(c.name()));
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

  /** What the harness has beside a key; {@link Unwritable} where it has nothing. */
  String entry(String table, String key) throws Unwritable {
    String entry = source.entry(table, key);
    if (entry == null) {
      throw new Unwritable("the harness for Python has no " + key);
    }
    return entry;
  }
}
