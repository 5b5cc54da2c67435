package org.weakref.tck.mutants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;

/**
 * The model, in a session that understands another command or says another thing than it.
 *
 * @param decorator makes such a session of one of the model
 * @param language the language that it declares, whose surface is then judged too
 */
record Decorated(UnaryOperator<Session> decorator, String language) implements Implementation {
  /** One that declares what the model declares. */
  Decorated(UnaryOperator<Session> decorator) {
    this(decorator, "model");
  }

  @Override
  public Declaration declaration() {
    Declaration model = new OracleImplementation().declaration();
    return new Declaration(
        model.name(),
        model.version(),
        language,
        model.specVersion(),
        model.reclamation(),
        model.capabilities());
  }

  @Override
  public Session open() {
    return decorator.apply(new OracleImplementation().open());
  }

  /** Passes everything on. A fault overrides one of the three changes. */
  abstract static class Passing implements Session {
    private final Session model;

    Passing(Session model) {
      this.model = model;
    }

    @Override
    public final Reply perform(Command command) {
      Reply reply = model.perform(understood(command));
      return new Reply(said(command, reply.outcome()), told(command, reply.events()));
    }

    /** What the model is asked in place of a command. */
    Command understood(Command command) {
      return command;
    }

    /** What is answered in place of what the model answers. */
    Outcome said(Command command, Outcome outcome) {
      return outcome;
    }

    /** What is told in place of what the model tells. */
    List<Event> told(Command command, List<Event> events) {
      return events;
    }

    /** Asks the model something more, which is not heard. */
    final void aside(Command command) {
      model.perform(command);
    }

    /** What the model answers to something more, which is not heard. */
    final Outcome asked(Command command) {
      return model.perform(command).outcome();
    }

    @Override
    public final void close() {
      model.close();
    }
  }

  /** Passes everything on, and knows which names are those of proxies. */
  abstract static class OnProxies extends Passing {
    private final Set<String> proxies = new HashSet<>();

    OnProxies(Session model) {
      super(model);
    }

    @Override
    final Command understood(Command command) {
      note(command);
      return instead(command);
    }

    /** What the model is asked in place of a command. */
    Command instead(Command command) {
      return command;
    }

    private void note(Command command) {
      if (command instanceof Command.Proxy proxy) {
        proxies.add(proxy.name());
      } else if (command instanceof Command.Alias alias && isProxy(alias.of())) {
        proxies.add(alias.name());
      } else if (command instanceof Command.Scope scope) {
        scope.body().forEach(this::note);
      }
    }

    final boolean isProxy(String name) {
      return proxies.contains(name);
    }

    /** Whether a command does something with a proxy on its left. */
    final boolean usesProxy(Command command) {
      return command instanceof Command.Call call
          ? isProxy(call.callee())
          : command instanceof Command.Operate operate && isProxy(operate.operands().get(0));
    }

    final boolean isProxy(Operand operand) {
      return operand instanceof Operand.Named named && isProxy(named.name());
    }
  }
}
