package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weakref.spec.Capability;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Command.Manner;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** A library whose program is the Java program of its harness. */
@Timeout(60)
class JavaEndTest {
  private static final Event LAST_WORDS = new Event.Printed("last words");

  private static final ProcessImplementation LEAVING =
      new ProcessImplementation(Children.commandWithLibraries(Leaving.class));

  @AfterAll
  static void end() {
    LEAVING.close();
  }

  private static Reply end(Manner manner, int status) {
    try (Session session = LEAVING.openFresh()) {
      session.perform(Children.COLLECT);
      return session.perform(new Command.Exit(manner, status));
    }
  }

  private static Reply ended(int status, Event... events) {
    return new Reply(Outcome.returned(Value.of(status)), List.of(events));
  }

  @Test
  void theHarnessDeclaresExitForTheLibrary() {
    assertThat(LEAVING.declaration().capabilities())
        .containsExactlyInAnyOrder(Capability.REFERENCE, Capability.EXIT);
  }

  @ParameterizedTest
  @CsvSource({"END, 0, 0", "EXIT_CALL, 3, 3", "EXIT_CALL_IN_THREAD, 3, 3", "UNCAUGHT_ERROR, 0, 1"})
  void lastWordsAreHeardOfAnOrderlyEnd(Manner manner, int asked, int status) {
    assertThat(end(manner, asked)).isEqualTo(ended(status, LAST_WORDS));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no signals there")
  void lastWordsAreHeardOfAProgramThatIsTerminated() {
    assertThat(end(Manner.TERMINATED_IN_ORDER, 143)).isEqualTo(ended(143, LAST_WORDS));
  }

  @Test
  void anAbruptEndLeavesNoTime() {
    assertThat(end(Manner.ABRUPT, 3)).isEqualTo(ended(3));
  }

  @ParameterizedTest
  @EnumSource(names = {"TERMINATED", "END_OF_COPY"})
  void whatAJvmCannotDoIsUnsupported(Manner manner) {
    assertThat(end(manner, 0).outcome()).isInstanceOf(Outcome.Unsupported.class);
  }

  @Test
  void aProgramThatCannotEndSoGoesOn() {
    try (Session session = LEAVING.openFresh()) {
      session.perform(new Command.Exit(Manner.END_OF_COPY, 0));
      assertThat(session.perform(Children.COLLECT).outcome()).isEqualTo(Outcome.done());
    }
  }
}
