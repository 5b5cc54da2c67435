package org.weakref.tck.spi.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.CommandSession;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/**
 * A session of plain Java objects. A library under test overrides what makes and asks its weak
 * references.
 *
 * <p>Objects live in the table of names and nowhere else: what a method takes out of it, it keeps
 * in locals alone, which end with the method.
 */
public abstract class JvmSession extends CommandSession {
  private final Names names = new Names();
  private final Functions functions = new Functions();

  @SuppressWarnings("this-escape") // The subclass is asked when a container is, not before.
  private final WeakContainerTypes containers = new WeakContainerTypes(this::weakContainers);

  private final WeakContainerOperations weakOperations = new WeakContainerOperations(containers);
  private final FinalizingMethods finalizingMethods = new FinalizingMethods();

  /** For subclasses. */
  protected JvmSession() {}

  /**
   * Runs what the library has to run because something was collected, on this thread; gives how
   * much that was.
   */
  protected int runDue() {
    return 0;
  }

  /** The weak containers of the library; none unless this is overridden. */
  protected WeakContainers weakContainers() {
    return WeakContainers.NONE;
  }

  /**
   * Reports what a finalizing method of the program threw, which cannot propagate. Nothing unless
   * this is overridden: Java ignores it.
   *
   * @param source the object of the method, which the report must not keep alive
   */
  protected void reportOfFinalizingMethod(Throwable error, Object source) {}

  /** The object of that name; raises NameError when there is none. */
  protected final @Nullable Object object(String name) {
    return names.get(name);
  }

  /** Binds a name. */
  protected final void bind(String name, @Nullable Object object) {
    names.bind(name, object);
  }

  /** Binds a name if there is one, and says the object. Whole numbers of a session are longs. */
  protected final Outcome result(@Nullable Object given, @Nullable String into) {
    Object object = given instanceof Integer whole ? (Object) whole.longValue() : given;
    if (into != null) {
      names.bind(into, object);
    }
    return Outcome.returned(describe(object));
  }

  /** The names of this very object. */
  protected final List<String> namesOf(Object object) {
    return names.of(object);
  }

  /**
   * The function that a callback operand names, or {@code null} where it is nothing or not given.
   */
  @SuppressWarnings("unchecked") // Every function of a session is a Consumer<Object>.
  protected final @Nullable Consumer<Object> function(@Nullable Operand operand) {
    Object object = operand == null ? null : resolve(operand);
    if (object == null || object instanceof Consumer<?>) {
      return (Consumer<Object>) object;
    }
    throw new ClassCastException("not a function: " + operand);
  }

  /**
   * Calls an object of the session and gives what it returns; raises TypeError where it cannot be
   * called like that.
   */
  protected @Nullable Object invoke(
      @Nullable Object callee,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords) {
    return Functions.call(callee, positional, keywords);
  }

  /** The object that an operand stands for. */
  protected final @Nullable Object resolve(Operand operand) {
    if (operand instanceof Operand.Named named) {
      return names.get(named.name());
    }
    return Literals.toJava(((Operand.Literal) operand).value());
  }

  /** Says an object without giving it away. */
  protected final Value describe(@Nullable Object object) {
    Value scalar = Literals.scalar(object);
    if (scalar != null) {
      return scalar;
    }
    Object thing = java.util.Objects.requireNonNull(object);
    List<String> known = names.of(thing);
    if (known.isEmpty() && thing instanceof List<?> list) {
      List<Value> values = new ArrayList<>();
      list.forEach(item -> values.add(describe(item)));
      return Value.of(values);
    }
    return new Value.Thing(known, thing.getClass().getSimpleName());
  }

  @Override
  protected String errorName(Throwable thrown) {
    return Errors.name(thrown, super::errorName);
  }

  @Override
  protected Outcome create(Command.Create command) throws Throwable {
    ContainerType extended = ContainerType.extendedBy(command.kind());
    if (extended != null) {
      names.bind(command.name(), containers.makeSubclassed(extended, command.kind()));
      return Outcome.done();
    }
    References references = new References(names, this::answer);
    Objects made = new Objects(this::run, references, finalizingMethods);
    if (!made.knows(command.kind())) {
      return new Outcome.Unsupported(MissingKinds.reason(command.kind()));
    }
    names.bind(command.name(), made.create(command));
    return Outcome.done();
  }

  /** The constructors of weak containers; a library adds its own members. */
  @Override
  protected Outcome lookup(Command.Lookup command) {
    ContainerType type = ContainerType.ofMember(command.member());
    if (type == null) {
      return new Outcome.Unsupported("Java has no counterpart of " + command.member());
    }
    names.bind(command.name(), containers.constructor(type));
    return Outcome.done();
  }

  @Override
  protected Outcome define(Command.Define command) throws Throwable {
    if (command.form() == FunctionForm.NOT_CALLABLE) {
      return new Outcome.Unsupported("the JVM's compiler refuses what cannot be called");
    }
    Invocable body =
        (positional, keywords) -> run(command.name(), command.body(), positional, keywords);
    names.bind(command.name(), functions.define(command.name(), command.form(), body));
    return Outcome.done();
  }

  /** See {@link Runner}. */
  private Object run(
      String function,
      List<Command> body,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords) {
    List<Value> described = new ArrayList<>();
    positional.forEach(argument -> described.add(describe(argument)));
    Map<String, Value> named = new TreeMap<>();
    keywords.forEach((name, argument) -> named.put(name, describe(argument)));
    Object before = names.swapArgument(positional.isEmpty() ? null : positional.get(0));
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (Command command : body) {
        outcomes.add(answer(command));
        if (command instanceof Command.Raise raise) {
          throw Errors.thrown(raise);
        }
      }
    } finally {
      names.swapArgument(before);
      happened(new Event.Ran(function, described, named, outcomes));
    }
    return "result of " + function;
  }

  @Override
  protected Outcome alias(Command.Alias command) {
    names.bind(command.name(), names.get(command.of()));
    return Outcome.done();
  }

  @Override
  protected Outcome drop(Command.Drop command) {
    names.drop(command.name());
    return Outcome.done();
  }

  @Override
  protected Outcome link(Command.Link command) {
    Object holder = names.get(command.holder());
    Object held = names.get(command.held()); // Names come before what they stand for.
    attributes(command.holder(), holder).attribute(command.field(), held);
    return Outcome.done();
  }

  @Override
  protected Outcome unlink(Command.Unlink command) {
    Attributes holder = attributes(command.holder());
    if (!holder.hasAttribute(command.field())) {
      throw new SessionError("AttributeError", "nothing is held under " + command.field());
    }
    holder.attribute(command.field(), null);
    return Outcome.done();
  }

  private Attributes attributes(String name) {
    return attributes(name, names.get(name));
  }

  private static Attributes attributes(String name, @Nullable Object object) {
    if (object instanceof Attributes attributes) {
      return attributes;
    }
    throw new SessionError("AttributeError", "\"" + name + "\" has no attributes");
  }

  @Override
  protected Outcome scope(Command.Scope command) {
    Set<String> outer = names.all();
    Outcome last = Outcome.done();
    try {
      for (Command inner : command.body()) {
        last = answer(inner);
      }
      if (command.ending() != null) {
        throw Errors.thrown(command.ending());
      }
    } finally {
      names.retain(outer);
    }
    return last;
  }

  @Override
  protected Outcome raise(Command.Raise command) {
    throw Errors.thrown(command);
  }

  @Override
  protected Outcome collect(Command.Collect command) {
    Collector.collect(() -> runDue() + performFinalizingMethods());
    tellInboxes();
    return Outcome.done();
  }

  private int performFinalizingMethods() {
    return finalizingMethods.perform(this::run, this::reportOfFinalizingMethod);
  }

  private void tellInboxes() {
    functions.drain(
        (name, argument) -> happened(new Event.Ran(name, List.of(describe(argument)), List.of())));
  }

  @Override
  protected Outcome operate(Command.Operate command) throws Throwable {
    List<@Nullable Object> operands = new ArrayList<>();
    command.operands().forEach(operand -> operands.add(resolve(operand)));
    if (weakOperations.fit(command.operation(), operands)) {
      return result(weakOperations.perform(command.operation(), operands), command.into());
    } else if (!Operations.knows(command.operation())) {
      return new Outcome.Unsupported("the JVM has no operation " + command.operation().id());
    }
    return result(Operations.perform(command.operation(), operands), command.into());
  }

  @Override
  protected Outcome call(Command.Call command) throws Throwable {
    List<@Nullable Object> positional = new ArrayList<>();
    command.arguments().forEach(argument -> positional.add(resolve(argument)));
    Map<String, @Nullable Object> keywords = new TreeMap<>();
    command.keywords().forEach((name, argument) -> keywords.put(name, resolve(argument)));
    Object callee = names.get(command.callee());
    Object given;
    if (command.method() == null) {
      given = invoke(callee, positional, keywords);
    } else if (command.method().equals("sing") && callee instanceof Singer singer) {
      given = singer.sing(positional, keywords);
    } else {
      Object method = attributes(command.callee()).attribute(command.method());
      given = invoke(method, positional, keywords);
    }
    tellInboxes();
    return result(given, command.into());
  }

  @Override
  protected Outcome concurrently(Command.Concurrently command) throws Throwable {
    Set<String> shared = names.all();
    List<Runnable> calls = new ArrayList<>();
    for (String function : command.functions()) {
      java.util.Objects.requireNonNull(names.get(function));
      Command call = new Command.Call(function, null, List.of(), Map.of(), null);
      calls.add(() -> names.withOwn(shared, () -> answer(call)));
    }
    Threads.run(calls, command.times());
    return Outcome.done();
  }

  /** Drops every name. A subclass that overrides this calls it. */
  @Override
  public void close() {
    names.clear();
    finalizingMethods.close();
  }
}
