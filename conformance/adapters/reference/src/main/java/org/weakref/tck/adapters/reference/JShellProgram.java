package org.weakref.tck.adapters.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Shape;

/**
 * Commands in Java, as JShell has it: variables at the top, which are what names are. Throws {@link
 * NotInJava} for what cannot be said.
 */
final class JShellProgram {
  private final Map<String, JShellName> names = new HashMap<>();

  JShellProgram() {}

  /**
   * A command in Java.
   *
   * @param declare variables that it needs, each on a line
   * @param body what it does, as a statement, or as an expression that gives something
   * @param isExpression which of the two
   */
  record Statement(String declare, String body, boolean isExpression) {
    static Statement doing(String declare, String body) {
      return new Statement(declare, body, false);
    }

    static Statement giving(String expression) {
      return new Statement("", expression, true);
    }

    /** As a statement; what it gives is kept nowhere. */
    String perform() {
      return isExpression ? "ask(() -> " + body + ");" : body;
    }

    /** As what follows the arrow of a lambda that gives something. */
    String callable() {
      return isExpression ? body : "{ " + body + " return null; }";
    }
  }

  Statement of(Command command) {
    if (command instanceof Command.Create c) {
      return create(c);
    } else if (command instanceof Command.Define c) {
      return define(c);
    } else if (command instanceof Command.Alias c) {
      JShellName of = name(c.of());
      return bound(c.name(), of.sort(), of.java());
    } else if (command instanceof Command.Drop c) {
      return Statement.doing("", name(c.name()).java() + " = null;");
    } else if (command instanceof Command.Link c) {
      return attribute(c.holder(), c.field(), name(c.held()).java());
    } else if (command instanceof Command.Unlink c) {
      return attribute(c.holder(), c.field(), "null");
    } else if (command instanceof Command.Collect) {
      return Statement.doing("", "collect();");
    }
    return reference(command);
  }

  private Statement reference(Command command) {
    if (command instanceof Command.Refer c) {
      return refer(c);
    } else if (command instanceof Command.Proxy c) {
      String made =
          "domain.proxy(%s, Thing.class, %s)"
              .formatted(thing(c.referent()), callback(c.callback()));
      return bound(c.name(), JShellName.Sort.PROXY, made);
    } else if (command instanceof Command.Dereference c) {
      String got = dereferenced(c.reference());
      return c.into() == null ? Statement.giving(got) : bound(c.into(), JShellName.Sort.FOUND, got);
    } else if (command instanceof Command.CallbackOf c) {
      return Statement.giving(name(c.reference()).java() + ".callback()");
    } else if (command instanceof Command.CountReferences c) {
      return Statement.giving("(Object) domain.count(" + name(c.referent()).java() + ")");
    } else if (command instanceof Command.Operate c) {
      return new JShellOperation(this, c).statement();
    } else if (command instanceof Command.Lookup c) {
      names.put(c.name(), JShellName.member(c.member()));
      return Statement.doing("", "");
    } else if (command instanceof Command.Call c) {
      return call(c);
    }
    throw new NotInJava("the command " + command);
  }

  /** What a name stands for; {@link NotInJava} where no command gave it. */
  JShellName name(String name) {
    JShellName known = names.get(name);
    if (known == null) {
      throw new NotInJava("a name that nothing has");
    }
    return known;
  }

  String operand(Operand operand) {
    return operand instanceof Operand.Named named
        ? name(named.name()).java()
        : JavaText.of(((Operand.Literal) operand).value());
  }

  /** Gives a name to what an expression makes. */
  Statement bound(String name, JShellName.Sort sort, String expression) {
    String java = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_") + "_";
    names.put(name, new JShellName(sort, java));
    return Statement.doing(
        sort.type() + " " + java + " = null;\n", java + " = " + expression + ";");
  }

  private String thing(String name) {
    JShellName known = name(name);
    if (known.sort() != JShellName.Sort.THING) {
      throw new NotInJava("a reference to something else than a plain object");
    }
    return known.java();
  }

  private Statement attribute(String holder, String field, String value) {
    JShellName known = name(holder);
    if (!known.sort().hasAttributes()) {
      throw new NotInJava("an attribute of " + holder);
    }
    return Statement.doing(
        "", known.java() + ".attribute(" + JavaText.of(field) + ", " + value + ");");
  }

  private Statement create(Command.Create c) {
    if (!c.body().isEmpty()) {
      throw new NotInJava("an object whose methods do something");
    }
    return switch (c.kind()) {
      case PLAIN, CALLABLE, WITH_METHOD -> bound(c.name(), JShellName.Sort.THING, "new Plain()");
      case KEYED ->
          bound(c.name(), JShellName.Sort.THING, "new Keyed(" + JavaText.of(c.key()) + ")");
      case LIST -> bound(c.name(), JShellName.Sort.LIST, "new ArrayList<>()");
      case SET -> bound(c.name(), JShellName.Sort.LIST, "new LinkedHashSet<>()");
      case MAPPING -> bound(c.name(), JShellName.Sort.MAP, "new LinkedHashMap<>()");
      default -> throw new NotInJava("an object of the kind " + c.kind().id());
    };
  }

  private Statement define(Command.Define c) {
    if (c.form() == FunctionForm.NOT_CALLABLE || c.form() == FunctionForm.WITHOUT_PARAMETER) {
      throw new NotInJava("what the compiler refuses");
    }
    StringBuilder declare = new StringBuilder();
    List<String> steps = new ArrayList<>(List.of(JavaText.of(c.name())));
    String end = "";
    names.put(Operand.ARGUMENT, new JShellName(JShellName.Sort.ARGUMENT, "dead"));
    for (Command command : c.body()) {
      if (command instanceof Command.Raise raise) {
        end = " throw new IllegalStateException(" + JavaText.of(raise.message()) + ");";
      } else {
        Statement statement = of(command);
        declare.append(statement.declare());
        steps.add("() -> { " + statement.perform() + " }");
      }
    }
    names.remove(Operand.ARGUMENT);
    Statement made =
        bound(
            c.name(),
            JShellName.Sort.FUNCTION,
            "dead -> { run(" + String.join(", ", steps) + ");" + end + " }");
    return Statement.doing(declare + made.declare(), made.body());
  }

  private String callback(@Nullable Operand callback) {
    return callback == null ? "null" : operand(callback);
  }

  private Statement refer(Command.Refer c) {
    String callback = callback(c.callback());
    if (c.type() == ReferenceType.EXACT) {
      String made =
          c.callback() == null
              ? "domain.<Object>ref(" + thing(c.referent()) + ")"
              : "domain.<Object>ref(" + thing(c.referent()) + ", " + callback + ")";
      return bound(c.name(), JShellName.Sort.REFERENCE, made);
    }
    throw new NotInJava("a reference of the type " + c.type().id());
  }

  private String dereferenced(String reference) {
    JShellName known = name(reference);
    return switch (known.sort()) {
      case REFERENCE -> known.java() + ".get()";
      case ARGUMENT -> "((WeakRef<?>) " + known.java() + ").get()";
      default -> throw new NotInJava("dereferencing of " + reference);
    };
  }

  private Statement call(Command.Call c) {
    JShellName callee = name(c.callee());
    if (c.into() != null && callee.sort() == JShellName.Sort.MEMBER) {
      return made(c.into(), callee.java(), c.arguments());
    } else if (callee.sort() == JShellName.Sort.FINALIZER) {
      return Statement.giving(callee.java() + "." + finalizerMethod(c.method()) + "()");
    } else if (callee.sort() == JShellName.Sort.FUNCTION && c.arguments().isEmpty()) {
      return Statement.doing("", callee.java() + ".referentDied(null);");
    }
    throw new NotInJava("a call of " + c.callee());
  }

  private static String finalizerMethod(@Nullable String method) {
    return method == null ? "call" : method;
  }

  private Statement made(String name, String member, List<Operand> arguments) {
    if (member.equals("finalize")) {
      String object = operand(arguments.get(0));
      String function = operand(arguments.get(1));
      return bound(
          name,
          JShellName.Sort.FINALIZER,
          "domain.finalizer(" + object + ", () -> " + function + ".referentDied(null))");
    } else if (!arguments.isEmpty()) {
      throw new NotInJava("a container that is made of another");
    }
    return switch (member) {
      case "WeakKeyDictionary" ->
          bound(name, JShellName.Sort.MAP, "new WeakKeyMap<Object, Object>(domain)");
      case "WeakValueDictionary" ->
          bound(name, JShellName.Sort.MAP, "new WeakValueMap<Object, Object>(domain)");
      case "WeakSet" -> bound(name, JShellName.Sort.LIST, "new WeakSet<Object>(domain)");
      default -> throw new NotInJava("the member " + member);
    };
  }

  /** Whether the variable {@code got} has this shape, as an expression. */
  String matches(Shape shape) {
    if (shape instanceof Shape.Anything) {
      return "true";
    } else if (shape instanceof Shape.Something) {
      return "got != null";
    } else if (shape instanceof Shape.Same same) {
      return "got == " + name(same.name()).java();
    } else if (shape instanceof Shape.Exactly exactly) {
      return "Objects.equals(got, " + JavaText.of(exactly.value()) + ")";
    } else if (shape instanceof Shape.Either either) {
      return "(" + matches(either.one()) + " || " + matches(either.other()) + ")";
    }
    throw new NotInJava("the shape " + shape);
  }
}
