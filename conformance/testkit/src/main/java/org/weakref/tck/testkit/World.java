package org.weakref.tck.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Shape;

/**
 * What the steps of one scenario share: the session, and what has happened in it. It knows names
 * alone, never an object of the program under test.
 */
public final class World {
  private static final Check SUCCEEDS = new Check.Gives(new Shape.Anything());

  private final Declaration declaration;
  private final Canary canary;
  private @Nullable Session session;
  private final List<Exchange> transcript = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  World(Declaration declaration) {
    this.declaration = declaration;
    this.canary = new Canary(this, declaration);
  }

  void begin(Session opened) {
    session = opened;
  }

  void end() {
    if (session != null) {
      session.close();
    }
  }

  /**
   * Performs a command and gives what came of it. What the implementation does not have ends the
   * scenario.
   */
  public Outcome perform(Command command) {
    requireDeclared(command);
    Reply reply = answer(command);
    events.addAll(reply.events());
    reply.events().forEach(this::refuseUnsupported);
    refuseUnsupported(command, reply.outcome());
    return reply.outcome();
  }

  private Reply answer(Command command) {
    Reply reply = null;
    try {
      reply = Objects.requireNonNull(session, "no session is open").perform(command);
      return reply;
    } finally {
      // What broke the session was performed, too.
      transcript.add(new Exchange(command, reply, List.of()));
    }
  }

  /**
   * Performs a command that has to succeed for the scenario to make sense, and gives what it
   * returned.
   */
  public Outcome.Returned make(Command command) {
    Outcome outcome = perform(command);
    if (outcome instanceof Outcome.Returned returned) {
      return returned;
    }
    String words = "that \"" + Words.of(command) + "\" succeeds";
    note(transcript.size() - 1, words, SUCCEEDS);
    throw new Mismatch(words, outcome.toString());
  }

  /** Holds the implementation to what came of the last command. */
  public void expect(String words, Check check) {
    expect(words, check, lastReply().outcome().toString());
  }

  /**
   * Holds the implementation to what came of the last command and what has happened so far.
   *
   * @param words what is expected
   * @param seen what is there instead, where it is not so
   */
  public void expect(String words, Check check, String seen) {
    note(lastOfProgram(), words, check);
    if (!check.holds(lastReply().outcome(), events())) {
      throw new Mismatch(words, seen);
    }
  }

  private void note(int exchange, String words, Check check) {
    transcript.set(
        exchange, transcript.get(exchange).expecting(new Exchange.Expectation(words, check)));
  }

  private Reply lastReply() {
    return Objects.requireNonNull(transcript.get(lastOfProgram()).reply(), "no answer");
  }

  /** What the canary did is no command of the program, and does not stand in its script. */
  private int lastOfProgram() {
    int last = transcript.size() - 1;
    while (transcript.get(last).isOfTheCanary()) {
      last--;
    }
    return last;
  }

  /** Defines a function with this body. */
  public void define(String name, FunctionForm form, Command... body) {
    make(new Command.Define(name, form, List.of(body)));
  }

  /**
   * Awaits a collection: what is unreachable is gone and what is due has run when this returns.
   * Ends the scenario as inconclusive where not even the canary was collected.
   */
  public void collect() {
    canary.collect();
  }

  /**
   * Whether what dies together may come in the right order by chance: wherever references are not
   * counted.
   */
  public boolean leavesOrderToChance() {
    return declaration.reclamation() != Reclamation.IMMEDIATE;
  }

  /** What the scenario has asked so far, without what the canary did. */
  public List<Command> program() {
    return transcript.stream()
        .filter(exchange -> !exchange.isOfTheCanary())
        .map(Exchange::command)
        .toList();
  }

  /** Performs commands once more, under the same names; each has to succeed. */
  public void repeat(List<Command> program) {
    for (Command command : program) {
      if (command instanceof Command.Collect) {
        collect();
      } else {
        make(command);
      }
    }
  }

  /** What has happened so far, in order, without what the canary did. */
  public List<Event> events() {
    return events.stream().filter(event -> !Canary.isOwn(event)).toList();
  }

  /** The runs of functions so far, in order. */
  public List<Event.Ran> runs() {
    return events().stream()
        .filter(Event.Ran.class::isInstance)
        .map(Event.Ran.class::cast)
        .toList();
  }

  /** The reports of errors so far, in order. */
  public List<Event.Reported> reports() {
    return events().stream()
        .filter(Event.Reported.class::isInstance)
        .map(Event.Reported.class::cast)
        .toList();
  }

  /**
   * To be called before concluding anything from a function that did not run: ends the scenario as
   * inconclusive where callbacks do not run at all.
   */
  public void requireCallbacksToRun() {
    if (canary.isMute()) {
      throw new Inconclusive(
          "nothing can be said of what did not run: not even the callback of the canary did");
    }
  }

  /**
   * Performs a command for what happens meanwhile, and says whether anything did; what was
   * performed in vain is not kept.
   */
  boolean listen(Command command) {
    Reply reply = Objects.requireNonNull(session, "no session is open").perform(command);
    if (reply.events().isEmpty()) {
      return false;
    }
    transcript.add(new Exchange(command, reply, List.of()));
    events.addAll(reply.events());
    reply.events().forEach(this::refuseUnsupported);
    return true;
  }

  List<Exchange> transcript() {
    return List.copyOf(transcript);
  }

  boolean canaryWasHeard(String function) {
    return events.stream()
        .anyMatch(event -> event instanceof Event.Ran ran && ran.function().equals(function));
  }

  private void requireDeclared(Command command) {
    Set<Capability> missing = EnumSet.noneOf(Capability.class);
    missing.addAll(command.needs());
    missing.removeAll(declaration.capabilities());
    if (!missing.isEmpty()) {
      throw Applicability.withoutCapability(declaration, missing);
    }
  }

  private void refuseUnsupported(Event event) {
    if (event instanceof Event.Ran ran) {
      for (Outcome outcome : ran.outcomes()) {
        if (outcome instanceof Outcome.Unsupported unsupported) {
          throw new Mismatch(
              "that what \"" + ran.function() + "\" does is supported, as declared",
              unsupported.reason());
        }
      }
    }
  }

  /**
   * What the implementation's world lacks, such as a kind of object, makes a scenario not
   * applicable. To refuse a command whose capability was declared is a failure: else an
   * implementation could pass by refusing everything.
   */
  private static void refuseUnsupported(Command command, Outcome outcome) {
    if (outcome instanceof Outcome.Unsupported unsupported) {
      if (dependsOnItsWorld(command)) {
        throw new NotApplicable(unsupported.reason());
      }
      throw new Mismatch(
          "that \"" + Words.of(command) + "\" is supported, as declared",
          "unsupported: " + unsupported.reason());
    }
  }

  private static boolean dependsOnItsWorld(Command command) {
    return command instanceof Command.Create
        || command instanceof Command.Define
        || (command instanceof Command.Exit exit && exit.manner().dependsOnSystem());
  }
}
