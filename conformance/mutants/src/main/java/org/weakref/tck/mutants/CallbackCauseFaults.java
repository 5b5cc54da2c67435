package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decorated;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Due;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.oracle.WeakObject;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What makes callbacks run, and what does not. */
final class CallbackCauseFaults {
  private static final Set<Operation> TAKING =
      Set.of(Operation.POP_ITEM, Operation.DELETE_ITEM, Operation.CLEAR, Operation.SET_ITEM);

  private CallbackCauseFaults() {}

  static List<Mutant> all() {
    return Stream.of(causes(), cycles(), forms()).flatMap(List::stream).toList();
  }

  private static List<Mutant> causes() {
    return List.of(
        variant(
            "callbacks never run",
            "no callback runs when a referent dies",
            NeverRuns::new,
            "callback-called-on-death",
            "callback-chain",
            "callback-any-callable",
            "callback-on-scope-exit",
            "callback-runs-on-rebinding",
            "callback-on-container-removal",
            "callback-may-create-references",
            "callback-may-drop-other-references",
            "callback-gc-reentrant",
            "callback-return-value-ignored",
            "ref-subclass-callback-receives-subclass",
            "example-bear-callback",
            "gc-gc-during-creation"),
        decorated(
            "called when asked for",
            "a callback runs whenever its reference is dereferenced",
            RunsWhenAsked::new,
            "callback-not-triggered-by-call",
            "example-bear-callback"),
        decorated(
            "called at each collection",
            "a callback runs at each collection, though the referent lives",
            RunsAtCollections::new,
            "callback-not-called-while-alive",
            "callback-not-triggered-by-call",
            "callback-runs-on-rebinding"),
        decorated(
            "former object stays",
            "what a name stood for before lives on when it is given to another object",
            FormerStays::new,
            "callback-runs-on-rebinding"),
        decorated(
            "held by callbacks and lost",
            "what a callback holds is not kept alive by that",
            Changed.commands(
                command ->
                    command instanceof Command.Link link && !link.holder().startsWith("canary")
                        ? new Command.Collect()
                        : command),
            "callback-closure-over-referent-leaks"),
        decorated(
            "containers keep what is taken",
            "what is taken out of a container lives on",
            ContainersKeep::new,
            "callback-on-container-removal"),
        decorated(
            "result means stop",
            "the first callback that gives something keeps the others from running",
            Changed.events(CallbackCauseFaults::firstRun),
            "callback-return-value-ignored",
            "callback-chain"),
        decorated(
            "error in flight lost",
            "a callback that runs while an error propagates ends that error",
            Changed.events(
                (command, events) ->
                    events.stream().map(CallbackCauseFaults::withoutError).toList()),
            "callback-does-not-disturb-inflight-exception"),
        decorated(
            "commands of callbacks refused",
            "while a callback runs nothing can be made or dropped",
            Changed.events(
                (command, events) -> events.stream().map(CallbackCauseFaults::refusing).toList()),
            "callback-may-create-references",
            "callback-may-drop-other-references",
            "callback-gc-reentrant"),
        decorated(
            "report about nothing",
            "the report of an error does not say of which callback it is",
            Changed.events(
                (command, events) -> events.stream().map(CallbackCauseFaults::ofNobody).toList()),
            "callback-exception-hook-object"));
  }

  private static List<Mutant> cycles() {
    return List.of(
        variant(
            "silence outside of cycles",
            "no callback runs for what dies in a cycle",
            () -> new SilentInCycles((reference, garbage) -> true),
            "callback-outside-garbage-cycle"),
        variant(
            "garbage calls back",
            "a callback runs though its reference dies in the same cycle as the referent",
            () -> new SilentInCycles((reference, garbage) -> false),
            "callback-in-same-garbage-cycle",
            "callback-on-callback-object",
            "proxy-callback-cancelled"));
  }

  /** A family: one for each form of function that is not called. */
  private static List<Mutant> forms() {
    return Stream.of(FunctionForm.values())
        .filter(form -> form != FunctionForm.NOT_CALLABLE && form != FunctionForm.WITHOUT_PARAMETER)
        .map(CallbackCauseFaults::notCalled)
        .toList();
  }

  private static Mutant notCalled(FunctionForm form) {
    String words = form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return decorated(
        "no callback is a " + words,
        "a " + words + " that is a callback or a finalizer's function is not called",
        model -> new NotCalled(model, form),
        "callback-any-callable",
        "finalize-any-callable");
  }

  /** The runs up to the first that ends. */
  private static List<Event> firstRun(Command command, List<Event> events) {
    return events.stream().limit(1).toList();
  }

  private static Event withoutError(Event event) {
    if (!(event instanceof Event.Ran ran)) {
      return event;
    }
    List<Outcome> outcomes =
        ran.outcomes().stream()
            .map(outcome -> outcome instanceof Outcome.Raised ? Outcome.done() : outcome)
            .toList();
    return new Event.Ran(ran.function(), ran.arguments(), ran.keywords(), outcomes);
  }

  private static Event refusing(Event event) {
    if (!(event instanceof Event.Ran ran)) {
      return event;
    }
    List<Outcome> outcomes = new ArrayList<>();
    ran.outcomes().forEach(o -> outcomes.add(new Outcome.Raised("RuntimeError", "collecting")));
    return new Event.Ran(ran.function(), ran.arguments(), ran.keywords(), outcomes);
  }

  private static Event ofNobody(Event event) {
    return event instanceof Event.Reported r
        ? new Event.Reported(r.error(), r.message(), r.channel(), List.of(), r.text())
        : event;
  }

  private static final class NeverRuns implements Rules {
    @Override
    public List<Due> order(List<Due> newestFirst) {
      return List.of();
    }
  }

  /** Which callbacks are silent where references and referents die in cycles. */
  private interface Silence {
    boolean of(WeakObject reference, boolean isGarbage);
  }

  private record SilentInCycles(Silence silence) implements Rules {
    @Override
    public boolean isSilentInCycle(WeakObject reference, boolean isGarbage) {
      return silence.of(reference, isGarbage);
    }
  }

  /** Knows the callbacks of references by the names of these. */
  private abstract static class KnowsCallbacks extends Decorated.Passing {
    final Map<String, String> callbacks = new HashMap<>();

    KnowsCallbacks(Session model) {
      super(model);
    }

    @Override
    final Command understood(Command command) {
      if (command instanceof Command.Refer refer
          && refer.callback() instanceof Operand.Named callback) {
        callbacks.put(refer.name(), callback.name());
      }
      return command;
    }

    static Event run(String callback, String reference) {
      Value argument = new Value.Thing(List.of(reference), "ReferenceType");
      return new Event.Ran(callback, List.of(argument), List.of());
    }

    static List<Event> with(List<Event> events, List<Event> more) {
      return Stream.concat(events.stream(), more.stream()).toList();
    }
  }

  private static final class RunsWhenAsked extends KnowsCallbacks {
    RunsWhenAsked(Session model) {
      super(model);
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      String asked =
          command instanceof Command.Dereference dereference
              ? dereference.reference()
              : command instanceof Command.Call call ? call.callee() : "";
      String callback = callbacks.get(asked);
      return callback == null || asked.startsWith("canary")
          ? events
          : with(events, List.of(run(callback, asked)));
    }
  }

  private static final class RunsAtCollections extends KnowsCallbacks {
    RunsAtCollections(Session model) {
      super(model);
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      if (!(command instanceof Command.Collect)) {
        return events;
      }
      List<Event> more = new ArrayList<>();
      callbacks.forEach((reference, callback) -> more.add(run(callback, reference)));
      return with(events, more);
    }
  }

  private static final class FormerStays extends Decorated.Passing {
    FormerStays(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      String name = bound(command);
      if (!name.isEmpty()) {
        aside(new Command.Alias("former " + name, name));
      }
      return command;
    }

    private static String bound(Command command) {
      if (command instanceof Command.Create create && !create.name().equals("canary")) {
        return create.name();
      }
      return command instanceof Command.Alias alias ? alias.name() : "";
    }
  }

  private static final class ContainersKeep extends Decorated.Passing {
    private int kept;

    ContainersKeep(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Operate operate && TAKING.contains(operate.operation())) {
        Operand container = operate.operands().get(0);
        aside(new Command.Operate(Operation.ITEMS, List.of(container), "kept " + kept++));
      }
      return command;
    }
  }

  private static final class NotCalled extends Decorated.Passing {
    private final FunctionForm form;
    private final Set<String> functions = new HashSet<>();

    NotCalled(Session model, FunctionForm form) {
      super(model);
      this.form = form;
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Define define
          && define.form() == form
          && !define.name().startsWith("canary")) {
        functions.add(define.name());
      }
      return command;
    }

    @Override
    List<Event> told(Command command, List<Event> events) {
      Predicate<Event> known =
          event -> event instanceof Event.Ran ran && functions.contains(ran.function());
      return events.stream().filter(known.negate()).toList();
    }
  }
}
