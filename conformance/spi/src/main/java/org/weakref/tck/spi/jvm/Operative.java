package org.weakref.tck.spi.jvm;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.Command;

/**
 * An object that supports every operator, tells each use, and has attributes.
 *
 * <p>All its methods do the same but for what they give, so one serves for all of them: the object
 * is made by the platform's own {@link Proxy}.
 */
final class Operative implements InvocationHandler {
  /** What methods give, where that is not the name of the operation. */
  private static final Map<String, Object> ANSWERS =
      Map.ofEntries(
          Map.entry("equals", true),
          Map.entry("notEqual", true),
          Map.entry("less", true),
          Map.entry("lessOrEqual", true),
          Map.entry("greater", true),
          Map.entry("greaterOrEqual", true),
          Map.entry("truth", true),
          Map.entry("hashCode", 7),
          Map.entry("toInteger", 7L),
          Map.entry("toFloat", 7.5),
          Map.entry("toIndex", 2),
          Map.entry("toComplex", "(7+5j)"),
          Map.entry("toBytes", "bytes"),
          Map.entry("format", "formatted"),
          Map.entry("length", 3));

  /** The operations that every object of Java has, by names of its own. */
  private static final Map<String, String> OF_EVERY_OBJECT =
      Map.of("equals", "equal", "hashCode", "hash");

  private final PlainObject attributes = new PlainObject();
  private final String name;
  private final List<Command> body;
  private final Runner runner;

  private Operative(Command.Create create, Runner runner) {
    this.name = create.name();
    this.body = create.body();
    this.runner = runner;
  }

  /** Makes an object that has, beside the operators, these interfaces. */
  static Object create(Command.Create create, Runner runner, Class<?>... more) {
    List<Class<?>> interfaces = new ArrayList<>(List.of(Operators.class, Attributes.class));
    interfaces.addAll(List.of(more));
    return Proxy.newProxyInstance(
        Operative.class.getClassLoader(),
        interfaces.toArray(Class<?>[]::new),
        new Operative(create, runner));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    @Nullable Object[] arguments = given == null ? new Object[0] : given;
    if (method.getDeclaringClass() == Attributes.class) {
      return ofAttributes(method, arguments);
    }
    return switch (method.getName()) {
      case "toString" -> "text of " + name;
      case "itself" -> self;
      case "accept" -> InvocationHandler.invokeDefault(self, method, arguments);
      case "call" -> call(arguments[0], arguments[1]);
      default -> use(method.getName(), arguments);
    };
  }

  private @Nullable Object ofAttributes(Method method, @Nullable Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(attributes, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private Object use(String method, @Nullable Object[] arguments) {
    String operation = OF_EVERY_OBJECT.getOrDefault(method, kebab(method));
    List<@Nullable Object> others = new ArrayList<>();
    for (Object argument : arguments) {
      // Whatever stands for an object of the session passes this on to it.
      others.add(argument instanceof Subject subject ? subject.itself() : argument);
    }
    runner.run(operation + " of " + name, body, others, Map.of());
    return switch (method) {
      case "contains" -> Objects.equals(3L, arguments[0]);
      case "iterate" -> Arrays.asList(1L, 2L, 3L).iterator();
      case "reverse" -> Arrays.asList(3L, 2L, 1L).iterator();
      default -> ANSWERS.getOrDefault(method, operation);
    };
  }

  @SuppressWarnings("unchecked") // The arguments of Invocable.call.
  private Object call(@Nullable Object positional, @Nullable Object keywords) {
    runner.run(
        "call of " + name,
        body,
        (List<@Nullable Object>) Objects.requireNonNull(positional),
        (Map<String, @Nullable Object>) Objects.requireNonNull(keywords));
    return "call";
  }

  private static String kebab(String method) {
    return Ids.kebab(method.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
  }
}
