package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.spi.Value;

@Timeout(20)
class ExitTest {
  @Test
  void exitGivesTheStatusAndTheLastEvents() {
    Event last = new Event.Printed("last");
    try (ProcessImplementation implementation = Children.misbehaving("exit");
        Session session = implementation.open()) {
      assertThat(session.perform(Children.EXIT))
          .isEqualTo(new Reply(Outcome.returned(Value.of(7)), List.of(last, last)));
    }
  }

  @Test
  void nothingIsPerformedAfterExit() {
    try (ProcessImplementation implementation = Children.misbehaving("exit");
        Session session = implementation.open()) {
      session.perform(Children.EXIT);
      assertThat(catchThrowable(() -> session.perform(Children.COLLECT)))
          .isInstanceOf(SessionBroken.Crashed.class)
          .hasMessageContaining("exit command");
    }
  }

  @Test
  void aProgramCanRefuseToExit() {
    try (ProcessImplementation implementation = Children.misbehaving("exit-refused");
        Session session = implementation.open()) {
      assertThat(session.perform(Children.EXIT)).isEqualTo(Reply.of(new Outcome.Unsupported("no")));
    }
  }

  @Test
  void aProgramThatLivesOnTimesOut() {
    assertThat(broken("exit-stays", Children.IMPATIENT))
        .isInstanceOf(SessionBroken.TimedOut.class)
        .hasMessageContaining("did not end within 500 ms");
  }

  @Test
  void anExitThatReturnsIsGarbled() {
    assertThat(broken("exit-returns", Limits.DEFAULT))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessageContaining("exit returned");
  }

  @Test
  void halfALineAtTheEndIsGarbled() {
    assertThat(broken("exit-half", Limits.DEFAULT))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessageContaining("half a line before the end");
  }

  @Test
  void linesWithoutEndAreCutOff() {
    assertThat(broken("exit-floods", Limits.DEFAULT.withEvents(1000)))
        .isInstanceOf(SessionBroken.Garbled.class)
        .hasMessageContaining("more than 1000 events");
  }

  @Test
  void aProcessThatEndedBeforeDidNotExit() {
    ProcessImplementation implementation = Children.misbehaving("exit");
    try (Session session = implementation.open()) {
      implementation.close();
      assertThat(catchThrowable(() -> session.perform(Children.EXIT)))
          .isInstanceOf(SessionBroken.Crashed.class);
    }
  }

  private static Throwable broken(String manner, Limits limits) {
    try (ProcessImplementation implementation = Children.misbehaving(manner, limits);
        Session session = implementation.open()) {
      return catchThrowable(() -> session.perform(Children.EXIT));
    }
  }
}
