package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

@Timeout(20)
class HarnessTest {
  private static final ProcessImplementation CHATTY =
      new ProcessImplementation(Children.commandWithLibraries(Chatty.class));

  @AfterAll
  static void end() {
    CHATTY.close();
  }

  @Test
  void theDeclarationComesThrough() {
    assertThat(CHATTY.declaration()).isEqualTo(Chatty.DECLARATION);
  }

  @Test
  void whatTheProgramPrintsDoesNotDisturbTheProtocol() {
    Event ran = new Event.Ran("heard", List.of(Value.of(1)), List.of());
    try (Session session = CHATTY.open()) {
      assertThat(session.perform(Children.COLLECT))
          .isEqualTo(new Reply(Outcome.done(), List.of(ran)));
    }
  }

  @Test
  void whatIsMissingIsUnsupported() {
    try (Session session = CHATTY.open()) {
      assertThat(session.perform(new Command.Drop("song")).outcome())
          .isEqualTo(new Outcome.Unsupported("this implementation has no Drop"));
    }
  }

  @Test
  void exitEndsTheProcessWithItsStatus() {
    try (Session session = CHATTY.open()) {
      assertThat(session.perform(Children.EXIT))
          .isEqualTo(new Reply(Outcome.returned(Value.of(7)), List.of(new Event.Printed("bye"))));
    }
  }

  @Test
  void aRefusedExitIsAnswered() {
    try (Session session = CHATTY.open()) {
      assertThat(session.perform(new Command.Exit(Command.Manner.ABRUPT, 0)).outcome())
          .isEqualTo(new Outcome.Unsupported("only by a call"));
    }
  }

  @Test
  void theEndOfTheRequestsEndsTheHarness() {
    assertThat(status("{\"id\":1,\"do\":\"open\"}\n")).isZero();
  }

  @Test
  void aLineThatIsNoRequestEndsTheHarness() {
    assertThat(status("perform!\n")).isEqualTo(70);
  }

  @Test
  void aCommandWithoutAProgramEndsTheHarness() {
    assertThat(status("{\"id\":1,\"do\":\"perform\",\"command\":{\"command\":\"collect\"}}\n"))
        .isEqualTo(70);
  }

  private static int status(String requests) {
    return Harness.serve(
        new Chatty(),
        new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)),
        new ByteArrayOutputStream());
  }
}
