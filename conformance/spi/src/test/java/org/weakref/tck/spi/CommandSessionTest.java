package org.weakref.tck.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandSessionTest {
  private static final Command COLLECT = new Command.Collect();
  private static final Event EVENT = new Event.Printed("tune");

  /** Does on each collection what it was given. */
  private static final class Collecting extends CommandSession {
    private final Runnable work;

    Collecting(Runnable work) {
      this.work = work;
    }

    @Override
    protected Outcome collect(Command.Collect command) {
      work.run();
      return Outcome.done();
    }

    @Override
    public void close() {}

    void tell(Event event) {
      happened(event);
    }
  }

  private static Outcome outcomeOf(Runnable work) {
    return new Collecting(work).perform(COLLECT).outcome();
  }

  static List<Command> everyCommand() {
    return List.of(
        new Command.Create("song", ObjectKind.PLAIN),
        new Command.Define("heard", FunctionForm.FUNCTION, List.of()),
        new Command.Alias("tune", "song"),
        new Command.Drop("song"),
        new Command.Link("song", "verse", "tune"),
        new Command.Unlink("song", "verse"),
        new Command.Scope(List.of(), null),
        new Command.Lookup("type", "ref"),
        new Command.InterceptReports(),
        new Command.Refer("ref", "song", null),
        new Command.Dereference("ref", null),
        new Command.CallbackOf("ref"),
        new Command.CountReferences("song"),
        new Command.ListReferences("song", null),
        new Command.Proxy("proxy", "song", null),
        new Command.Operate(Operation.HASH, Operand.named("song")),
        new Command.Concurrently(List.of("heard"), 1),
        new Command.Exit(Command.Manner.END, 0));
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void whatIsNotOverriddenIsUnsupported(Command command) {
    assertThat(new Collecting(() -> {}).perform(command).outcome())
        .isInstanceOf(Outcome.Unsupported.class);
  }

  @Test
  void whatAMethodThrowsIsRaised() {
    Runnable failing =
        () -> {
          throw new ArithmeticException("by zero");
        };
    assertThat(outcomeOf(failing)).isEqualTo(new Outcome.Raised("ArithmeticException", "by zero"));
  }

  @Test
  void whatAMethodThrowsBeyondExceptionsIsRaised() {
    Runnable failing =
        () -> {
          throw new AssertionError();
        };
    assertThat(outcomeOf(failing)).isEqualTo(new Outcome.Raised("AssertionError", ""));
  }

  @Test
  void anErrorOfTheSuiteKeepsItsName() {
    Runnable failing =
        () -> {
          throw new SessionError("KeyError", "song");
        };
    assertThat(outcomeOf(failing)).isEqualTo(new Outcome.Raised("KeyError", "song"));
  }

  @Test
  void aBrokenSessionIsNoOutcome() {
    Runnable crashing =
        () -> {
          throw new SessionBroken.Crashed("gone");
        };
    assertThatThrownBy(() -> outcomeOf(crashing)).isInstanceOf(SessionBroken.Crashed.class);
  }

  @Test
  void raisingIsAnOutcome() {
    assertThat(new Collecting(() -> {}).perform(new Command.Raise("ValueError", "boom")).outcome())
        .isEqualTo(new Outcome.Raised("ValueError", "boom"));
  }

  @Test
  void anEventGoesOutWithTheNextAnswer() {
    Collecting session = new Collecting(() -> {});
    session.tell(EVENT);
    assertThat(session.perform(COLLECT).events()).containsExactly(EVENT);
  }

  @Test
  void anEventGoesOutOnce() {
    Collecting session = new Collecting(() -> {});
    session.tell(EVENT);
    session.perform(COLLECT);
    assertThat(session.perform(COLLECT).events()).isEmpty();
  }
}
