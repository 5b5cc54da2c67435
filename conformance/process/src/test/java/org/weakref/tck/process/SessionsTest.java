package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/** A session ends in one of three ways when its process misbehaves, and says what happened. */
@Timeout(20)
class SessionsTest {
  @Test
  void aCrashTellsTheExitStatusAndTheLastWords() {
    assertThat(broken("crashes"))
        .isInstanceOf(SessionBroken.Crashed.class)
        .hasMessage(
            """
            the process ended (exit status 3) before it answered Collect[]
            its standard error ended with:
              about to fall\
            """);
  }

  @Test
  void aSignalIsNamed() {
    assertThat(broken("killed"))
        .isInstanceOf(SessionBroken.Crashed.class)
        .hasMessage(
            "the process ended (killed by signal 9 (SIGKILL)) before it answered Collect[]");
  }

  @Test
  void aHangTimesOut() {
    assertThat(broken("hangs", Children.IMPATIENT))
        .isInstanceOf(SessionBroken.TimedOut.class)
        .hasMessage("no answer to Collect[] within 500 ms");
  }

  @Test
  void garbageIsShownWithoutItsControlCharacters() {
    assertThat(broken("garbage"))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessageContaining("not JSON")
        .hasMessageEndingWith("what came: <html>\\u0007 502</html>");
  }

  @Test
  void halfALineAndTheEndIsACrash() {
    assertThat(broken("half-then-ends"))
        .isInstanceOf(SessionBroken.Crashed.class)
        .hasMessageEndingWith("before it answered Collect[]; of it came: {\"id\":3,\"outc");
  }

  @Test
  void halfALineAndNothingMoreIsGarbled() {
    assertThat(broken("half-then-hangs", Children.IMPATIENT))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessageContaining("a line that did not end within 500 ms");
  }

  @Test
  void aLineThatIsTooLongIsNotReadToItsEnd() {
    assertThat(broken("oversized"))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessageContaining("more than 1048576 bytes")
        .hasMessageEndingWith("what came: " + "x".repeat(200) + "...");
  }

  @Test
  void anAnswerToAnotherRequestIsGarbled() {
    assertThat(broken("wrong-id"))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessage("an answer to request 99 came where one to request 3 was due, Collect[]");
  }

  @Test
  void aSecondAnswerBreaksTheNextRequest() {
    try (ProcessImplementation implementation = Children.misbehaving("twice");
        Session session = implementation.open()) {
      session.perform(Children.COLLECT);
      assertThat(catchThrowable(() -> session.perform(Children.COLLECT)))
          .isInstanceOf(SessionBroken.Garbled.class);
    }
  }

  @Test
  void aFullStandardErrorBlocksNobody() {
    try (ProcessImplementation implementation = Children.misbehaving("noisy");
        Session session = implementation.open()) {
      assertThat(session.perform(Children.COLLECT)).isEqualTo(Reply.of(Outcome.done()));
    }
  }

  @Test
  void aProcessThatReadsNothingTimesOut() {
    try (ProcessImplementation implementation = Children.misbehaving("deaf", Children.IMPATIENT);
        Session session = implementation.open()) {
      Command longOne = new Command.Drop("x".repeat(500_000));
      assertThat(catchThrowable(() -> session.perform(longOne)))
          .isInstanceOf(SessionBroken.TimedOut.class)
          .hasMessage("a request was not read within 500 ms");
    }
  }

  @Test
  void aChildThatHoldsTheOutputDoesNotHideTheCrash() {
    assertThat(broken("orphaning"))
        .isInstanceOf(SessionBroken.Crashed.class)
        .hasMessageStartingWith("the process ended (exit status 3)");
  }

  @Test
  void aSessionThatTakesTooLongTimesOut() {
    Limits limits = Limits.DEFAULT.withSession(Duration.ofMillis(300));
    try (ProcessImplementation implementation = Children.misbehaving("well", limits)) {
      Session session = implementation.open();
      assertThat(
              catchThrowable(
                  () -> {
                    while (true) {
                      session.perform(Children.COLLECT);
                    }
                  }))
          .isInstanceOf(SessionBroken.TimedOut.class)
          .hasMessage("no answer to Collect[] within 300 ms of its session");
    }
  }

  @Test
  void longAnswersAreBoundedTogether() {
    try (ProcessImplementation implementation = Children.misbehaving("long");
        Session session = implementation.open()) {
      assertThat(
              catchThrowable(
                  () -> {
                    for (int i = 0; i < 10; i++) {
                      session.perform(Children.COLLECT);
                    }
                  }))
          .isInstanceOf(SessionBroken.Garbled.class)
          .hasMessageContaining("more than 4194304 bytes in one session");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"crashes", "garbage"})
  void whatBrokeASessionIsThrownAgain(String manner) {
    try (ProcessImplementation implementation = Children.misbehaving(manner);
        Session session = implementation.open()) {
      Throwable first = catchThrowable(() -> session.perform(Children.COLLECT));
      assertThat(catchThrowable(() -> session.perform(Children.COLLECT))).isSameAs(first);
    }
  }

  @Test
  void anInterruptedSessionTimesOut() {
    try (ProcessImplementation implementation =
            Children.misbehaving("hangs", Limits.DEFAULT.withRequest(Duration.ofMinutes(1)));
        Session session = implementation.open()) {
      Thread.currentThread().interrupt();
      assertThat(catchThrowable(() -> session.perform(Children.COLLECT)))
          .isInstanceOf(SessionBroken.TimedOut.class)
          .hasMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static Throwable broken(String manner) {
    return broken(manner, Limits.DEFAULT);
  }

  private static Throwable broken(String manner, Limits limits) {
    try (ProcessImplementation implementation = Children.misbehaving(manner, limits);
        Session session = implementation.open()) {
      return catchThrowable(() -> session.perform(Children.COLLECT));
    }
  }
}
