package org.weakref.tck.spi.jvm;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/**
 * Weak references that a session needs for itself. It makes and asks them by the commands of every
 * program, so that they are those of the library under test.
 */
final class References {
  private static final String REFERENT = "referent of the session's own";
  private static final String CALLBACK = "callback of the session's own";
  private static final String REFERENCE = "reference of the session's own";

  private final AtomicLong asked = new AtomicLong();
  private final Names names;
  private final Function<Command, Outcome> session;

  References(Names names, Function<Command, Outcome> session) {
    this.names = names;
    this.session = session;
  }

  /**
   * Makes a weak reference with a callback.
   *
   * @throws SessionError if the library does not make it
   */
  Object refer(Object referent, Consumer<Object> callback) {
    names.bind(REFERENT, referent);
    names.bind(CALLBACK, callback);
    try {
      require(session.apply(new Command.Refer(REFERENCE, REFERENT, Operand.named(CALLBACK))));
      return taken(REFERENCE);
    } finally {
      names.drop(REFERENT);
      names.drop(CALLBACK);
    }
  }

  /** Whether a weak reference yields nothing. To be asked on any thread. */
  boolean isDead(Object reference) {
    String name = REFERENCE + " " + asked.incrementAndGet();
    names.bind(name, reference);
    try {
      Outcome outcome = session.apply(new Command.Dereference(name, null));
      return outcome instanceof Outcome.Returned given && given.value().equals(Value.NONE);
    } finally {
      names.drop(name);
    }
  }

  private Object taken(String name) {
    Object object = requireNonNull(names.get(name));
    names.drop(name);
    return object;
  }

  private static void require(Outcome outcome) {
    if (!(outcome instanceof Outcome.Returned)) {
      throw new SessionError("RuntimeError", "no weak reference was made: " + outcome);
    }
  }
}
