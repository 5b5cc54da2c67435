package org.weakref.tck.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.spi.Value;

/**
 * Whether a harness speaks the protocol: every message, good and bad. What it says of weak
 * references is not judged here.
 */
public final class AdapterCheck implements AutoCloseable {
  /** Lines that are no request. The harness refuses them or ends; it neither hangs nor obeys. */
  private static final List<String> BAD_REQUESTS =
      List.of(
          "this is no JSON",
          "",
          "[]",
          "{\"id\":3}",
          "{\"id\":3,\"do\":\"dance\"}",
          "{\"id\":3,\"do\":\"perform\"}",
          "{\"id\":3,\"do\":\"perform\",\"command\":{\"command\":\"dance\"}}",
          "{\"id\":3,\"do\":\"perform\",\"command\":{\"command\":\"drop\"}}",
          "{\"id\":3,\"do\":\"perform\",\"command\":{\"command\":\"create\",\"name\":\"song\",\"kind\":\"no-such-kind\",\"key\":null,\"body\":[]}}",
          "{\"id\":3,\"do\":\"perform\",\"command\":{\"command\":\"operate\",\"operation\":\"no-such\",\"operands\":[]}}");

  private static final int SESSIONS = 20;
  private static final int LONG = 100_000;

  private final List<String> command;
  private final Limits limits;
  private final Consumer<Finding> listener;
  private final List<Finding> findings = new ArrayList<>();
  private final List<HarnessProcess> started = new ArrayList<>();
  private @Nullable Declaration declaration;

  /** A check of the harness that this command starts; the listener hears of each finding. */
  public AdapterCheck(List<String> command, Limits limits, Consumer<Finding> listener) {
    this.command = List.copyOf(command);
    this.limits = limits;
    this.listener = listener;
  }

  /**
   * What was checked, and what was wrong.
   *
   * @param checked what a harness has to do
   * @param wrong what this one did instead; empty where it is right
   */
  public record Finding(String checked, String wrong) {
    /** Whether it is as it should be. */
    public boolean isRight() {
      return wrong.isEmpty();
    }
  }

  /** One thing to check, in a process that has said hello. Says what is wrong, or nothing. */
  private interface Trial {
    String wrong(Dialogue dialogue);
  }

  /**
   * Checks everything; {@link org.weakref.tck.spi.ImplementationNotStarted} where the program
   * cannot be started or gives no hello.
   */
  public List<Finding> run() {
    declaration = hello().declaration();
    tell("says hello", "");
    check("begins and ends a program", this::openAndClose);
    check("serves " + SESSIONS + " programs one after the other", this::manySessions);
    basics().forEach(this::checkBasic);
    further().stream()
        .filter(command -> declared().capabilities().containsAll(command.needs()))
        .forEach(this::checkDeclared);
    check("raises NameError for a name that does not exist", this::unknownName);
    check("says an object by every name that it has, oldest first", this::names);
    check("forgets all names at the end of a program", this::forgotten);
    check("takes names that are no words of ASCII", d -> named(d, "l\u00e4rm \u266b \ud83d\ude00"));
    check("takes half a surrogate pair as a name", d -> named(d, "\ud800"));
    check("takes a line of " + LONG + " characters", d -> named(d, "x".repeat(LONG)));
    check("raises an error that it is told to raise", this::raise);
    checkEvents();
    BAD_REQUESTS.forEach(this::checkBad);
    check("ends when its standard input ends", this::endOfInput);
    checkExit();
    return List.copyOf(findings);
  }

  private Declaration declared() {
    return Objects.requireNonNull(declaration, "no hello yet");
  }

  private void tell(String checked, String wrong) {
    Finding finding = new Finding(checked, wrong);
    findings.add(finding);
    listener.accept(finding);
  }

  private record Begun(Dialogue dialogue, Declaration declaration) {}

  private Begun hello() {
    HarnessProcess process;
    try {
      process = HarnessProcess.start(command, limits);
    } catch (IOException failed) {
      throw NotStarted.because(failed, command);
    }
    started.add(process);
    Dialogue dialogue = new Dialogue(process, limits);
    try {
      return new Begun(dialogue, dialogue.hello());
    } catch (SessionBroken broken) {
      throw NotStarted.because("it gave no hello", broken, process, command);
    }
  }

  private void check(String checked, Trial trial) {
    Dialogue dialogue = hello().dialogue();
    String wrong;
    try {
      wrong = trial.wrong(dialogue);
    } catch (SessionBroken broken) {
      wrong = String.valueOf(broken.getMessage());
    }
    end();
    tell(checked, wrong);
  }

  private void end() {
    Family.end(started, limits.grace());
    started.forEach(HarnessProcess::abandon);
    started.clear();
  }

  private String openAndClose(Dialogue dialogue) {
    dialogue.open();
    return dialogue.close() ? "" : "it did not end the program, or spoke unasked";
  }

  private String manySessions(Dialogue dialogue) {
    for (int i = 0; i < SESSIONS; i++) {
      dialogue.open();
      dialogue.perform(new Command.Create("song", ObjectKind.PLAIN));
      if (!dialogue.close()) {
        return "it did not end program " + (i + 1);
      }
    }
    return "";
  }

  /** What every harness has, whatever it declares: each after the ones before it. */
  private static List<Command> basics() {
    Command drop = new Command.Drop("inner");
    return List.of(
        new Command.Create("song", ObjectKind.PLAIN),
        new Command.Create("tune", ObjectKind.PLAIN),
        new Command.Define("heard", FunctionForm.FUNCTION, List.of()),
        new Command.Alias("air", "song"),
        new Command.Link("tune", "held", "song"),
        new Command.Unlink("tune", "held"),
        new Command.Refer("first", "song", null),
        new Command.Dereference("first", null),
        new Command.Dereference("first", "back"),
        new Command.Scope(List.of(new Command.Create("inner", ObjectKind.PLAIN), drop), null),
        new Command.Drop("tune"),
        new Command.Collect());
  }

  private void checkBasic(Command last) {
    check(
        "performs " + KebabCase.of(last.getClass()) + " " + arguments(last),
        dialogue -> {
          dialogue.open();
          for (Command command : basics()) {
            Outcome outcome = dialogue.perform(command).outcome();
            if (command.equals(last)) {
              return outcome instanceof Outcome.Returned ? "" : "it gave " + shown(outcome);
            }
          }
          return "";
        });
  }

  /** What a harness has that declares what it needs. */
  private static List<Command> further() {
    Operand song = Operand.named("song");
    return List.of(
        new Command.Operate(Operation.IS, song, song),
        new Command.Operate(Operation.EQUAL, song, Operand.literal(Value.of(5))),
        new Command.Refer("other", "song", Operand.named("heard")),
        new Command.CallbackOf("first"),
        new Command.Proxy("glimpse", "song", null),
        new Command.CountReferences("song"),
        new Command.ListReferences("song", null),
        new Command.InterceptReports());
  }

  private void checkDeclared(Command command) {
    check(
        "performs " + KebabCase.of(command.getClass()) + " " + arguments(command) + ", as declared",
        dialogue -> {
          dialogue.open();
          dialogue.perform(new Command.Create("song", ObjectKind.PLAIN));
          dialogue.perform(new Command.Define("heard", FunctionForm.FUNCTION, List.of()));
          dialogue.perform(new Command.Refer("first", "song", null));
          Outcome outcome = dialogue.perform(command).outcome();
          return outcome instanceof Outcome.Returned ? "" : "it gave " + shown(outcome);
        });
  }

  private static String arguments(Command command) {
    String text = command.toString();
    return Excerpt.of(text.substring(text.indexOf('[')), 60);
  }

  private String unknownName(Dialogue dialogue) {
    dialogue.open();
    Outcome outcome = dialogue.perform(new Command.Drop("nobody")).outcome();
    return raises(outcome, "NameError");
  }

  private String raise(Dialogue dialogue) {
    dialogue.open();
    return raises(
        dialogue.perform(new Command.Raise("ValueError", "boom")).outcome(), "ValueError");
  }

  private static String raises(Outcome outcome, String error) {
    return outcome instanceof Outcome.Raised raised && raised.error().equals(error)
        ? ""
        : "it gave " + shown(outcome) + ", not " + error;
  }

  private String names(Dialogue dialogue) {
    dialogue.open();
    dialogue.perform(new Command.Create("song", ObjectKind.PLAIN));
    dialogue.perform(new Command.Alias("air", "song"));
    dialogue.perform(new Command.Refer("first", "song", null));
    Outcome outcome = dialogue.perform(new Command.Dereference("first", null)).outcome();
    return outcome instanceof Outcome.Returned returned
            && returned.value() instanceof Value.Thing thing
            && thing.names().equals(List.of("song", "air"))
        ? ""
        : "dereferencing gave " + shown(outcome) + ", not the object \"song\" and \"air\"";
  }

  private String forgotten(Dialogue dialogue) {
    dialogue.open();
    dialogue.perform(new Command.Create("song", ObjectKind.PLAIN));
    dialogue.close();
    dialogue.open();
    return raises(dialogue.perform(new Command.Drop("song")).outcome(), "NameError");
  }

  private String named(Dialogue dialogue, String name) {
    dialogue.open();
    dialogue.perform(new Command.Create(name, ObjectKind.PLAIN));
    dialogue.perform(new Command.Refer("first", name, null));
    Outcome outcome = dialogue.perform(new Command.Dereference("first", null)).outcome();
    return outcome instanceof Outcome.Returned returned
            && returned.value() instanceof Value.Thing thing
            && thing.is(name)
        ? ""
        : "the name did not come back: " + shown(outcome);
  }

  private void checkEvents() {
    boolean collects = declared().reclamation() != Reclamation.NONE;
    if (declared().capabilities().contains(Capability.CALLBACK) && collects) {
      check("tells that a callback ran, with what it was called with", this::callback);
    }
  }

  private String callback(Dialogue dialogue) {
    dialogue.open();
    List<Event> events = new ArrayList<>();
    for (Command command :
        List.of(
            new Command.Create("song", ObjectKind.PLAIN),
            new Command.Define("heard", FunctionForm.FUNCTION, List.of()),
            new Command.Refer("first", "song", Operand.named("heard")),
            new Command.Drop("song"))) {
      events.addAll(dialogue.perform(command).events());
    }
    Deadline patience = Deadline.in(limits.request());
    while (events.isEmpty() && patience.nanosLeft() > 0) {
      Reply reply = dialogue.perform(new Command.Collect());
      events.addAll(reply.events());
    }
    return events.size() == 1
            && events.get(0) instanceof Event.Ran ran
            && ran.function().equals("heard")
            && ran.arguments().size() == 1
        ? ""
        : "after the referent was dropped and collected it told "
            + Excerpt.of(events.toString(), Excerpt.LENGTH);
  }

  private void checkBad(String line) {
    check(
        "refuses " + (line.isEmpty() ? "an empty line" : Excerpt.of(line, 70)),
        dialogue -> {
          dialogue.open();
          return dialogue.refusal((line + "\n").getBytes(StandardCharsets.UTF_8));
        });
  }

  private String endOfInput(Dialogue dialogue) {
    dialogue.open();
    Integer status = dialogue.process().endInput(Deadline.in(limits.request()));
    return status == null ? "it was still there after " + Deadline.in(limits.request()) : "";
  }

  private void checkExit() {
    if (declared().capabilities().contains(Capability.EXIT)) {
      check("ends with the status that a program asks for", this::exit);
    }
  }

  private String exit(Dialogue dialogue) {
    dialogue.open();
    Outcome outcome = dialogue.exit(new Command.Exit(Command.Manner.EXIT_CALL, 7)).outcome();
    return outcome.equals(Outcome.returned(Value.of(7))) ? "" : "its status is " + shown(outcome);
  }

  private static String shown(Outcome outcome) {
    return Excerpt.of(outcome.toString(), Excerpt.LENGTH);
  }

  @Override
  public void close() {
    end();
  }
}
