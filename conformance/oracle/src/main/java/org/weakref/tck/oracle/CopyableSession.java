package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/**
 * A program from its start to its end, which can be copied: the model does the same whenever it is
 * told the same, so a copy of a program is one that was told everything that it was told.
 */
final class CopyableSession implements Session {
  private final Supplier<Rules> rules;
  private final Session session;
  private final List<Command> told = new ArrayList<>();
  private boolean ended;

  /** Each copy asks for rules of its own. */
  CopyableSession(Supplier<Rules> rules) {
    this.rules = rules;
    this.session = new OracleSession(rules.get());
  }

  @Override
  public Reply perform(Command command) {
    if (ended) {
      throw new SessionBroken.Crashed("the program has ended");
    } else if (command instanceof Command.Exit exit) {
      ended = true;
      return exit.manner() == Command.Manner.END_OF_COPY
          ? endAfterCopy(exit)
          : session.perform(exit);
    }
    told.add(command);
    return session.perform(command);
  }

  /** finalize-fork-child-runs-too. */
  private Reply endAfterCopy(Command.Exit exit) {
    List<Event> events = new ArrayList<>();
    Session copy = new OracleSession(rules.get());
    told.forEach(copy::perform);
    events.addAll(copy.perform(new Command.Exit(rules.get().endOfCopy(), 0)).events());
    Reply own = session.perform(exit);
    events.addAll(own.events());
    return new Reply(own.outcome(), events);
  }

  @Override
  public void tellAtOnce(Consumer<Event> listener) {
    session.tellAtOnce(listener);
  }

  @Override
  public void close() {
    session.close();
  }
}
