package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What goes wrong where several threads use references and finalizers. */
final class ThreadFaults {
  private static final Outcome HALF_MADE =
      Outcome.returned(new Value.Thing(List.of(), "HalfMadeObject"));

  private ThreadFaults() {}

  static List<Mutant> all() {
    return List.of(
        decorated(
            "half an object read",
            "a thread that looks up what it got from a weak reference finds no such object",
            inThreads("reader", outcome -> new Outcome.Raised("KeyError", "no such key")),
            "thread-call-once-idiom"),
        decorated(
            "another object read",
            "a thread gets from a weak reference what was never made",
            inThreads("reader", outcome -> HALF_MADE),
            "thread-call-once-idiom"),
        decorated(
            "races of containers",
            "whatever a function does last in a thread raises an error",
            inThreads(
                "", outcome -> new Outcome.Raised("RuntimeError", "changed during iteration")),
            "thread-call-once-idiom",
            "thread-weakvaluedict-setdefault",
            "thread-weakvaluedict-pop",
            "thread-weakvaluedict-consistency",
            "thread-copy-while-dying",
            "thread-iterate-while-other-adds",
            "thread-iterate-while-other-drops"),
        decorated(
            "nothing in threads",
            "whatever a function does last in a thread gives nothing",
            inThreads("", outcome -> Outcome.done()),
            "thread-call-once-idiom",
            "thread-weakvaluedict-setdefault",
            "thread-weakvaluedict-pop",
            "thread-weakvaluedict-consistency",
            "thread-copy-while-dying"),
        decorated(
            "errors of threads reported",
            "a race of two threads is reported as an error",
            Changed.events(ThreadFaults::withReport),
            "thread-call-once-idiom",
            "thread-concurrent-ref-creation",
            "thread-cross-thread-death",
            "thread-finalize-in-thread"),
        decorated(
            "lost reference",
            "a reference that several threads made at once yields nothing",
            inThreads("maker", outcome -> Outcome.done()),
            "thread-concurrent-ref-creation"),
        decorated(
            "lost reference with a callback",
            "a reference with a callback that several threads made at once yields nothing",
            inThreads("watcher", outcome -> Outcome.done()),
            "thread-concurrent-ref-creation"),
        decorated(
            "a callback lost in a race",
            "of the callbacks that threads registered at once one is lost",
            LosesOne::new,
            "thread-concurrent-ref-creation",
            "thread-cross-thread-death",
            "thread-finalize-in-thread"),
        decorated(
            "held by a thread",
            "what a thread used is held for good",
            HeldByThreads::new,
            "thread-cross-thread-death",
            "thread-finalize-in-thread"),
        decorated(
            "once a thread",
            "a finalizer that a thread made runs its function twice",
            TwiceAfterThreads::new,
            "thread-finalize-in-thread"),
        decorated(
            "every caller runs it",
            "of several threads that call a finalizer each gets the result",
            inThreads("caller", outcome -> Outcome.returned(Value.of("result of cleanup"))),
            "thread-finalize-concurrent-call"),
        decorated(
            "no caller gets the result",
            "of several threads that call a finalizer none gets the result",
            inThreads("caller", outcome -> Outcome.done()),
            "thread-finalize-concurrent-call"));
  }

  /** What the last command gave of a function that ran in threads; of any, where none is said. */
  private static UnaryOperator<Session> inThreads(String function, UnaryOperator<Outcome> last) {
    return Changed.events(
        (command, events) ->
            command instanceof Command.Concurrently
                ? events.stream().map(event -> changed(event, function, last)).toList()
                : events);
  }

  private static Event changed(Event event, String function, UnaryOperator<Outcome> last) {
    if (!(event instanceof Event.Ran ran)
        || ran.outcomes().isEmpty()
        || !(function.isEmpty() || ran.function().equals(function))) {
      return event;
    }
    List<Outcome> outcomes = new ArrayList<>(ran.outcomes());
    outcomes.set(outcomes.size() - 1, last.apply(outcomes.get(outcomes.size() - 1)));
    return new Event.Ran(ran.function(), ran.arguments(), ran.keywords(), outcomes);
  }

  private static List<Event> withReport(Command command, List<Event> events) {
    return command instanceof Command.Concurrently
        ? Stream.concat(events.stream(), Stream.of(REPORT)).toList()
        : events;
  }

  private static final Event REPORT =
      new Event.Reported(
          "RuntimeError",
          "changed during iteration",
          Event.Channel.STANDARD_ERROR,
          List.of(),
          "RuntimeError: changed during iteration");

  private abstract static class AfterThreads extends Decorated.Passing {
    private boolean threadsRan;

    AfterThreads(Session model) {
      super(model);
    }

    @Override
    final List<Event> told(Command command, List<Event> events) {
      threadsRan = threadsRan || command instanceof Command.Concurrently;
      return threadsRan ? afterThreads(events) : events;
    }

    abstract List<Event> afterThreads(List<Event> events);

    static boolean isOf(Event event, String... functions) {
      return event instanceof Event.Ran ran && List.of(functions).contains(ran.function());
    }
  }

  private static final class LosesOne extends AfterThreads {
    private boolean lost;

    LosesOne(Session model) {
      super(model);
    }

    @Override
    List<Event> afterThreads(List<Event> events) {
      List<Event> told = new ArrayList<>();
      for (Event event : events) {
        if (!lost && isOf(event, "heard", "cleanup", "callback of ref")) {
          lost = true;
        } else {
          told.add(event);
        }
      }
      return told;
    }
  }

  private static final class TwiceAfterThreads extends AfterThreads {
    TwiceAfterThreads(Session model) {
      super(model);
    }

    @Override
    List<Event> afterThreads(List<Event> events) {
      return events.stream()
          .flatMap(e -> isOf(e, "cleanup") ? Stream.of(e, e) : Stream.of(e))
          .toList();
    }
  }

  private static final class HeldByThreads extends Decorated.Passing {
    private final Set<String> made = new HashSet<>();

    HeldByThreads(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Create create) {
        made.add(create.name());
      } else if (command instanceof Command.Concurrently) {
        made.forEach(name -> aside(new Command.Alias("held " + name, name)));
      }
      return command;
    }
  }
}
