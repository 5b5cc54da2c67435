package org.weakref.tck.mutants;

import java.util.function.UnaryOperator;
import org.weakref.tck.oracle.OracleImplementation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;

/** The model, in a session that understands another command or says another thing than it. */
record Decorated(UnaryOperator<Session> decorator) implements Implementation {
  @Override
  public Declaration declaration() {
    return new OracleImplementation().declaration();
  }

  @Override
  public Session open() {
    return decorator.apply(new OracleImplementation().open());
  }

  /** Passes everything on. A fault overrides one of the two changes. */
  abstract static class Passing implements Session {
    private final Session model;

    Passing(Session model) {
      this.model = model;
    }

    @Override
    public final Reply perform(Command command) {
      Reply reply = model.perform(understood(command));
      return new Reply(said(command, reply.outcome()), reply.events());
    }

    /** What the model is asked in place of a command. */
    Command understood(Command command) {
      return command;
    }

    /** What is answered in place of what the model answers. */
    Outcome said(Command command, Outcome outcome) {
      return outcome;
    }

    /** Asks the model something more, which is not heard. */
    final void aside(Command command) {
      model.perform(command);
    }

    @Override
    public final void close() {
      model.close();
    }
  }
}
