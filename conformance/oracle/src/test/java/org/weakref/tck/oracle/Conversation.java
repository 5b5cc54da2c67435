package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** A session, and what was heard in it. */
final class Conversation {
  private final Session session = new OracleImplementation().open();
  private final List<Event> events = new ArrayList<>();

  Outcome say(Command command) {
    Reply reply = session.perform(command);
    events.addAll(reply.events());
    return reply.outcome();
  }

  void object(String name) {
    say(new Command.Create(name, ObjectKind.PLAIN));
  }

  void finalizing(String name, Command... body) {
    say(new Command.Create(name, ObjectKind.WITH_FINALIZING_METHOD, Value.NONE, List.of(body)));
  }

  void link(String holder, String held) {
    say(new Command.Link(holder, held, held));
  }

  void reference(String name, String referent) {
    say(new Command.Refer(name, referent, null));
  }

  /** A reference with a callback that has the name of the reference and is held by it alone. */
  void callingBack(String name, String referent, Command... body) {
    say(new Command.Define(name, FunctionForm.FUNCTION, List.of(body)));
    say(new Command.Refer(name, referent, Operand.named(name)));
  }

  void drop(String name) {
    say(new Command.Drop(name));
  }

  void collect() {
    say(new Command.Collect());
  }

  boolean isAlive(String reference) {
    return !say(new Command.Dereference(reference, null)).equals(Outcome.returned(Value.NONE));
  }

  /** The functions that ran so far. */
  List<String> ran() {
    return events.stream()
        .filter(Event.Ran.class::isInstance)
        .map(event -> ((Event.Ran) event).function())
        .toList();
  }

  List<Event> events() {
    return events;
  }
}
