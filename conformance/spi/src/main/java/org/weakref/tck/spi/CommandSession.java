package org.weakref.tck.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base class for implementations in Java: one method a command, each unsupported until it is
 * overridden.
 *
 * <p>A method returns its outcome or throws: what it throws becomes {@link Outcome.Raised}, named
 * by {@link #errorName}, but for {@link Lacking}, which becomes {@link Outcome.Unsupported}. Events
 * may be told on any thread, with {@link #happened}; they go out with the next answer.
 */
public abstract class CommandSession implements Session {
  private final Queue<Event> events = new ConcurrentLinkedQueue<>();

  /** Who is told of events at once; nobody until the program ends. */
  private volatile @Nullable Consumer<Event> listener;

  @Override
  public final Reply perform(Command command) {
    Outcome outcome = answer(command);
    return new Reply(outcome, takeEvents());
  }

  /**
   * Performs a command without taking the events: for bodies of functions and scopes, on whatever
   * thread. Throws nothing but {@link SessionBroken}.
   */
  protected final Outcome answer(Command command) {
    try {
      return dispatch(command);
    } catch (SessionBroken broken) {
      throw broken;
    } catch (Lacking lacking) {
      return new Outcome.Unsupported(lacking.reason());
    } catch (
        Throwable thrown) { // A program under test may raise anything; all of it is an outcome.
      return new Outcome.Raised(errorName(thrown), messageOf(thrown));
    }
  }

  private Outcome dispatch(Command command) throws Throwable {
    if (command instanceof Command.Create c) {
      return create(c);
    } else if (command instanceof Command.Define c) {
      return define(c);
    } else if (command instanceof Command.Alias c) {
      return alias(c);
    } else if (command instanceof Command.Drop c) {
      return drop(c);
    } else if (command instanceof Command.Link c) {
      return link(c);
    } else if (command instanceof Command.Unlink c) {
      return unlink(c);
    } else if (command instanceof Command.Scope c) {
      return scope(c);
    } else if (command instanceof Command.Raise c) {
      return raise(c);
    } else if (command instanceof Command.Lookup c) {
      return lookup(c);
    } else if (command instanceof Command.Collect c) {
      return collect(c);
    } else {
      return dispatchReferences(command);
    }
  }

  private Outcome dispatchReferences(Command command) throws Throwable {
    if (command instanceof Command.InterceptReports c) {
      return interceptReports(c);
    } else if (command instanceof Command.Refer c) {
      return refer(c);
    } else if (command instanceof Command.Dereference c) {
      return dereference(c);
    } else if (command instanceof Command.CallbackOf c) {
      return callbackOf(c);
    } else if (command instanceof Command.CountReferences c) {
      return countReferences(c);
    } else if (command instanceof Command.ListReferences c) {
      return listReferences(c);
    } else if (command instanceof Command.Proxy c) {
      return proxy(c);
    } else if (command instanceof Command.Operate c) {
      return operate(c);
    } else if (command instanceof Command.Call c) {
      return call(c);
    } else if (command instanceof Command.Concurrently c) {
      return concurrently(c);
    } else if (command instanceof Command.Exit c) {
      return exit(c);
    }
    throw new IllegalStateException("a command without a method: " + command);
  }

  /** Tells an event. It goes out with the answer under way, or with the next. */
  protected final void happened(Event event) {
    Consumer<Event> current = listener;
    if (current == null) {
      events.add(event);
    } else {
      current.accept(event);
    }
  }

  @Override
  public final void tellAtOnce(Consumer<Event> toTell) {
    takeEvents().forEach(toTell);
    listener = toTell;
  }

  /** Takes the events that no answer has carried yet. */
  private List<Event> takeEvents() {
    List<Event> taken = new ArrayList<>();
    for (Event event = events.poll(); event != null; event = events.poll()) {
      taken.add(event);
    }
    return taken;
  }

  /**
   * The name of an error in the suite's words, which are Python's: {@code TypeError}, {@code
   * ReferenceError} ...
   */
  protected String errorName(Throwable thrown) {
    if (thrown instanceof SessionError error) {
      return error.name();
    }
    return thrown.getClass().getSimpleName();
  }

  private static String messageOf(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "" : message;
  }

  private static Outcome unsupported(Object command) {
    return new Outcome.Unsupported(
        "this implementation has no " + command.getClass().getSimpleName());
  }

  /** Performs {@link Command.Create}. */
  protected Outcome create(Command.Create command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Define}. */
  protected Outcome define(Command.Define command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Alias}. */
  protected Outcome alias(Command.Alias command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Drop}. */
  protected Outcome drop(Command.Drop command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Link}. */
  protected Outcome link(Command.Link command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Unlink}. */
  protected Outcome unlink(Command.Unlink command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Scope}. */
  protected Outcome scope(Command.Scope command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Raise}. */
  protected Outcome raise(Command.Raise command) throws Throwable {
    throw new SessionError(command.error(), command.message());
  }

  /** Performs {@link Command.Lookup}. */
  protected Outcome lookup(Command.Lookup command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Collect}. */
  protected Outcome collect(Command.Collect command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.InterceptReports}. */
  protected Outcome interceptReports(Command.InterceptReports command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Refer}. */
  protected Outcome refer(Command.Refer command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Dereference}. */
  protected Outcome dereference(Command.Dereference command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.CallbackOf}. */
  protected Outcome callbackOf(Command.CallbackOf command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.CountReferences}. */
  protected Outcome countReferences(Command.CountReferences command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.ListReferences}. */
  protected Outcome listReferences(Command.ListReferences command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Proxy}. */
  protected Outcome proxy(Command.Proxy command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Operate}. */
  protected Outcome operate(Command.Operate command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Call}. */
  protected Outcome call(Command.Call command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Concurrently}. */
  protected Outcome concurrently(Command.Concurrently command) throws Throwable {
    return unsupported(command);
  }

  /** Performs {@link Command.Exit}. */
  protected Outcome exit(Command.Exit command) throws Throwable {
    return unsupported(command);
  }
}
