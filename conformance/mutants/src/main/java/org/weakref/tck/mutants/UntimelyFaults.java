package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.decoratedInPython;

import java.util.ArrayList;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;

/** What goes, stays or runs at another time than it should, whatever it is. */
final class UntimelyFaults {
  private UntimelyFaults() {}

  static List<Mutant> all() {
    return List.of(
        decorated(
            "dead after a collection",
            "no weak reference yields its referent once something was collected",
            DeadAfterCollection::new,
            "gc-cycle-needs-collector",
            "gc-closure-keeps-alive",
            "gc-no-premature-collection",
            "gc-deep-chain"),
        decorated(
            "what a name held stays",
            "an object that a name held is never collected",
            NothingGoes::new,
            "gc-cycle-needs-collector",
            "gc-closure-keeps-alive",
            "gc-no-premature-collection",
            "gc-cycle-not-immediate",
            "callback-self-held-reference",
            "proxy-does-not-keep-alive"),
        decoratedInPython(
            "cycles go at once",
            "the collector runs whenever a name is dropped",
            CollectsAtOnce::new,
            "gc-cycle-not-immediate"),
        decorated(
            "what ran runs again",
            "each collection runs again what ran before",
            RunsAgain::new,
            "callback-called-once",
            "finalize-at-most-once"),
        decorated(
            "errors where there are none",
            "an error is reported wherever a function ran",
            Changed.events((command, events) -> reported(events)),
            "callback-exception-reported"));
  }

  private static boolean isCanary(String name) {
    return name.startsWith("canary");
  }

  private static List<Event> reported(List<Event> events) {
    List<Event> all = new ArrayList<>();
    for (Event event : events) {
      all.add(event);
      if (event instanceof Event.Ran ran && !isCanary(ran.function())) {
        all.add(
            new Event.Reported(
                "RuntimeError", "nothing", Event.Channel.HOOK, List.of(ran.function()), ""));
      }
    }
    return all;
  }

  private static final class DeadAfterCollection extends Decorated.Passing {
    private boolean collected;

    DeadAfterCollection(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      collected |= command instanceof Command.Collect;
      return collected && command instanceof Command.Dereference ? Outcome.done() : outcome;
    }
  }

  private static final class NothingGoes extends Decorated.Passing {
    NothingGoes(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Drop drop && !isCanary(drop.name())) {
        aside(new Command.Alias("kept " + drop.name(), drop.name()));
      }
      return command;
    }
  }

  private static final class CollectsAtOnce extends Decorated.Passing {
    CollectsAtOnce(Session model) {
      super(model);
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      if (command instanceof Command.Drop drop && !isCanary(drop.name())) {
        aside(new Command.Collect());
      }
      return outcome;
    }
  }

  private static final class RunsAgain extends Decorated.Passing {
    private final List<Event> ran = new ArrayList<>();

    RunsAgain(Session model) {
      super(model);
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      List<Event> all = new ArrayList<>(command instanceof Command.Collect ? ran : List.of());
      all.addAll(events);
      events.stream().filter(RunsAgain::isOfTheProgram).forEach(ran::add);
      return all;
    }

    private static boolean isOfTheProgram(Event event) {
      return event instanceof Event.Ran ran && !isCanary(ran.function());
    }
  }
}
