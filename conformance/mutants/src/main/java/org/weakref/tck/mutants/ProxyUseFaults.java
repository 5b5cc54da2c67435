package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What becomes of the uses of a proxy on their way to its referent and back. */
final class ProxyUseFaults {
  private static final Outcome NOTHING = Outcome.done();

  private ProxyUseFaults() {}

  static List<Mutant> all() {
    return List.of(
        decorated(
            "missing attribute is nothing",
            "a proxy gives nothing for an attribute that its referent lacks",
            model -> new ErrorBecomes(model, Set.of("AttributeError"), NOTHING),
            "proxy-attribute-missing",
            "proxy-attribute-delete"),
        decorated(
            "attributes read once",
            "a proxy remembers the attributes that it read",
            ReadOnce::new,
            "proxy-attribute-read"),
        decorated(
            "unsupported is dead",
            "an operation that the referent does not support raises ReferenceError",
            model -> new ErrorBecomes(model, Set.of("TypeError"), raised("ReferenceError")),
            "proxy-unsupported-operation",
            "proxy-noncallable-call",
            "proxy-next-noniterator",
            "proxy-unhashable"),
        decorated(
            "errors are wrapped",
            "what a referent raises comes back through its proxy as another error",
            model ->
                new ErrorBecomes(
                    model,
                    Set.of("RuntimeError", "ValueError", "KeyError", "ZeroDivisionError"),
                    raised("SystemError")),
            "proxy-exceptions-propagate",
            "proxy-call"),
        decorated(
            "keywords are lost",
            "a proxy does not pass keyword arguments on",
            KeywordsLost::new,
            "proxy-method-call",
            "proxy-call"),
        decorated(
            "arguments are reversed",
            "a proxy passes positional arguments on in reverse",
            ArgumentsReversed::new,
            "proxy-method-call",
            "proxy-call"),
        decorated(
            "the proxy is the receiver",
            "a method that is called through a proxy gets the proxy as its receiver",
            ProxyReceives::new,
            "proxy-method-self-is-referent",
            "proxy-method-call",
            "example-bear-proxy",
            "proxy-exceptions-propagate"),
        decorated(
            "containment falls back to iteration",
            "a proxy answers for containment by iterating over its referent",
            ContainsIterates::new,
            "proxy-contains"),
        decorated(
            "every proxy is callable",
            "a proxy counts as callable whatever its referent",
            EveryProxyCallable::new,
            "proxy-callable-predicate"),
        python(
            "in place gives the proxy",
            "an in-place operator on a proxy gives the proxy",
            "proxy-inplace-operators",
            InPlaceGivesProxy::new),
        python(
            "in place is not in place",
            "an in-place operator on a proxy applies the plain one",
            "proxy-inplace-operators",
            InPlaceIsPlain::new));
  }

  private static Outcome raised(String error) {
    return new Outcome.Raised(error, "raised by the proxy");
  }

  private static Mutant python(
      String name, String fault, String clause, UnaryOperator<Session> decorator) {
    return new Mutant(name, fault, Set.of(clause), () -> new Decorated(decorator, "python"));
  }

  /** Where the use of a proxy raises one of these errors, something else comes of it. */
  private static final class ErrorBecomes extends Decorated.OnProxies {
    private final Set<String> errors;
    private final Outcome other;

    ErrorBecomes(Session model, Set<String> errors, Outcome other) {
      super(model);
      this.errors = errors;
      this.other = other;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return usesProxy(command)
              && outcome instanceof Outcome.Raised raised
              && errors.contains(raised.error())
          ? other
          : outcome;
    }
  }

  private static final class ReadOnce extends Decorated.OnProxies {
    private final Map<Command, Outcome> answers = new HashMap<>();

    ReadOnce(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.Operate operate
              && operate.operation() == Operation.GET_ATTRIBUTE
              && usesProxy(command)
          ? answers.computeIfAbsent(
              new Command.Operate(operate.operation(), operate.operands(), null), first -> outcome)
          : outcome;
    }
  }

  private static final class KeywordsLost extends Decorated.OnProxies {
    KeywordsLost(Session model) {
      super(model);
    }

    @Override
    Command instead(Command command) {
      return command instanceof Command.Call call && usesProxy(call)
          ? new Command.Call(call.callee(), call.method(), call.arguments(), Map.of(), call.into())
          : command;
    }
  }

  private static final class ArgumentsReversed extends Decorated.OnProxies {
    ArgumentsReversed(Session model) {
      super(model);
    }

    @Override
    Command instead(Command command) {
      if (!(command instanceof Command.Call call) || !usesProxy(call)) {
        return command;
      }
      List<Operand> reversed = new ArrayList<>(call.arguments());
      Collections.reverse(reversed);
      return new Command.Call(call.callee(), call.method(), reversed, call.keywords(), call.into());
    }
  }

  private static final class ProxyReceives extends Decorated.OnProxies {
    ProxyReceives(Session model) {
      super(model);
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      return command instanceof Command.Call call && call.method() != null && usesProxy(call)
          ? events.stream().map(event -> received(event, call.callee())).toList()
          : events;
    }

    private static Event received(Event event, String proxy) {
      if (!(event instanceof Event.Ran ran) || ran.arguments().isEmpty()) {
        return event;
      }
      List<Value> arguments = new ArrayList<>(ran.arguments());
      arguments.set(0, new Value.Thing(List.of(proxy), "ProxyType"));
      return new Event.Ran(ran.function(), arguments, ran.keywords(), ran.outcomes());
    }
  }

  private static final class ContainsIterates extends Decorated.OnProxies {
    ContainsIterates(Session model) {
      super(model);
    }

    @Override
    Command instead(Command command) {
      return isContainment(command)
          ? new Command.Operate(Operation.ITEMS, ((Command.Operate) command).operands().get(0))
          : command;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return isContainment(command)
              && outcome instanceof Outcome.Returned returned
              && returned.value() instanceof Value.Items items
          ? Outcome.returned(Value.of(items.values().contains(Value.of(3))))
          : outcome;
    }

    private boolean isContainment(Command command) {
      return command instanceof Command.Operate operate
          && operate.operation() == Operation.CONTAINS
          && usesProxy(operate);
    }
  }

  private static final class EveryProxyCallable extends Decorated.OnProxies {
    EveryProxyCallable(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.Operate operate
              && operate.operation() == Operation.IS_CALLABLE
              && usesProxy(operate)
          ? Outcome.returned(Value.of(true))
          : outcome;
    }
  }

  private static boolean isInPlace(Command command) {
    return command instanceof Command.Operate operate
        && operate.operation().name().startsWith("IN_PLACE_");
  }

  private static final class InPlaceGivesProxy extends Decorated.OnProxies {
    InPlaceGivesProxy(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return isInPlace(command) && usesProxy(command)
          ? Outcome.returned(new Value.Thing(List.of("glimpse"), "ProxyType"))
          : outcome;
    }
  }

  private static final class InPlaceIsPlain extends Decorated.OnProxies {
    InPlaceIsPlain(Session model) {
      super(model);
    }

    @Override
    Command instead(Command command) {
      if (!isInPlace(command) || !usesProxy(command)) {
        return command;
      }
      Command.Operate operate = (Command.Operate) command;
      String plain = operate.operation().name().substring("IN_PLACE_".length());
      return new Command.Operate(Operation.valueOf(plain), operate.operands(), operate.into());
    }
  }
}
