package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weakref.tck.spi.ImplementationNotStarted;
import org.weakref.tck.spi.Session;

/**
 * A harness that cannot be started is told in one line: what was tried, what happened, what to do.
 */
@Timeout(20)
class StartTest {
  @Test
  void aProgramThatIsNotThereIsNamed() {
    try (ProcessImplementation implementation =
        new ProcessImplementation(List.of("/nowhere/mypython", "x"))) {
      assertThat(catchThrowable(implementation::declaration))
          .isInstanceOf(ImplementationNotStarted.class)
          .hasMessageStartingWith("cannot start '/nowhere/mypython x': ")
          .hasMessageEndingWith("check that the program exists and may be executed");
    }
  }

  @Test
  void aProgramThatEndsAtOnceIsQuoted() {
    assertThat(notStarted("start:ends", Limits.DEFAULT))
        .contains("the process ended (exit status 3) before it answered hello")
        .contains("its standard error ended with: Traceback: | no module named weakref")
        .endsWith("run it and type {\"id\":1,\"do\":\"hello\",\"protocol\":1}");
  }

  @Test
  void aProgramWithoutHelloTimesOut() {
    assertThat(notStarted("start:silent", Limits.DEFAULT.withStart(Duration.ofMillis(200))))
        .contains("no answer to hello within 200 ms");
  }

  @Test
  void aProgramThatSaysSomethingElseIsQuoted() {
    assertThat(notStarted("start:garbage", Limits.DEFAULT))
        .contains("not JSON")
        .contains("what came: Welcome to MyPython 1.0");
  }

  @Test
  void aHarnessOfAnotherProtocolIsTold() {
    assertThat(notStarted("start:protocol", Limits.DEFAULT))
        .contains("speaks version 2 of the protocol, this suite speaks version 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"start:ends", "start:garbage", "start:protocol"})
  void theMessageIsOneLine(String manner) {
    assertThat(notStarted(manner, Limits.DEFAULT)).doesNotContain("\n");
  }

  @Test
  void noBytecodeIsWritten() {
    try (ProcessImplementation implementation = Children.misbehaving("environment");
        Session session = implementation.open()) {
      assertThat(Children.number(session)).isEqualTo(1);
    }
  }

  private static String notStarted(String manner, Limits limits) {
    try (ProcessImplementation implementation = Children.misbehaving(manner, limits)) {
      Throwable thrown = catchThrowable(implementation::open);
      assertThat(thrown).isInstanceOf(ImplementationNotStarted.class);
      return String.valueOf(thrown.getMessage());
    }
  }
}
