package org.weakref.tck.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionBroken;

/** Processes are used again while they behave, and none is left behind. */
@Timeout(20)
class PoolTest {
  @Test
  void aProcessServesOneSessionAfterTheOther() {
    try (ProcessImplementation implementation = Children.misbehaving("well")) {
      assertThat(pidOfASession(implementation)).isEqualTo(pidOfASession(implementation));
    }
  }

  @Test
  void theDeclarationStartsTheProcessOfTheFirstSession() {
    try (ProcessImplementation implementation = Children.misbehaving("well")) {
      implementation.declaration();
      assertThat(ProcessHandle.current().children().map(ProcessHandle::pid))
          .contains(pidOfASession(implementation));
    }
  }

  @Test
  void sessionsAtTheSameTimeHaveProcessesOfTheirOwn() {
    try (ProcessImplementation implementation = Children.misbehaving("well");
        Session one = implementation.open();
        Session other = implementation.open()) {
      assertThat(Children.number(one)).isNotEqualTo(Children.number(other));
    }
  }

  @Test
  void aFreshSessionHasAProcessThatServedNone() {
    try (ProcessImplementation implementation = Children.misbehaving("well")) {
      Set<Long> used = new HashSet<>(Set.of(pidOfASession(implementation)));
      for (int time = 0; time < 3; time++) {
        try (Session fresh = implementation.openFresh()) {
          assertThat(used.add(Children.number(fresh))).isTrue();
        }
      }
    }
  }

  @Test
  void closeEndsWhatWasPrepared() {
    ProcessImplementation implementation = Children.misbehaving("well");
    implementation.openFresh().close();
    implementation.openFresh().close(); // Was prepared by the first, and has set off another.
    implementation.close();
    await(() -> ProcessHandle.current().children().noneMatch(PoolTest::isMisbehaving));
  }

  private static boolean isMisbehaving(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(Misbehaving.class.getName());
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) { // Bounded by the time-out of the class.
      Thread.onSpinWait();
    }
  }

  @Test
  void aBrokenSessionIsFollowedByAWorkingOne() {
    try (ProcessImplementation implementation = Children.misbehaving("twice")) {
      try (Session broken = implementation.open()) {
        broken.perform(Children.COLLECT);
        Children.breaks(broken);
      }
      Session next = implementation.open();
      assertThat(catchThrowable(() -> next.perform(Children.COLLECT))).isNull();
    }
  }

  @Test
  void whatBreaksAtItsEndBreaksTheSession() {
    try (ProcessImplementation implementation = Children.misbehaving("twice")) {
      Session session = implementation.open();
      session.perform(Children.COLLECT);
      assertThat(catchThrowable(session::close)).isInstanceOf(SessionBroken.Garbled.class);
    }
  }

  @Test
  void aProcessThatStandsInForABrokenOneIsCounted() {
    try (ProcessImplementation implementation = Children.misbehaving("crashes")) {
      for (int i = 0; i < 3; i++) {
        try (Session session = implementation.open()) {
          Children.breaks(session);
        }
      }
      assertThat(implementation.restarts()).isEqualTo(2);
    }
  }

  @Test
  void anExitIsNoRestart() {
    try (ProcessImplementation implementation = Children.misbehaving("exit")) {
      for (int i = 0; i < 2; i++) {
        try (Session session = implementation.open()) {
          session.perform(Children.EXIT);
        }
      }
      assertThat(implementation.restarts()).isZero();
    }
  }

  @Test
  void isolatedSessionsHaveProcessesOfTheirOwn() {
    try (ProcessImplementation implementation = Children.misbehaving("well").isolated()) {
      assertThat(pidOfASession(implementation)).isNotEqualTo(pidOfASession(implementation));
      assertThat(implementation.restarts()).isZero();
    }
  }

  @Test
  void aChildWhoseParentCrashedIsEndedToo() {
    try (ProcessImplementation implementation = Children.misbehaving("orphaning")) {
      Throwable crash;
      try (Session session = implementation.open()) {
        crash = catchThrowable(() -> session.perform(Children.COLLECT));
      }
      assertThat(String.valueOf(crash.getMessage()).lines().skip(2).map(String::strip))
          .hasSize(1)
          .allSatisfy(pid -> assertThat(Children.isAlive(Long.parseLong(pid))).isFalse());
    }
  }

  @Test
  void aProcessThatDiedBetweenSessionsIsReplaced() {
    try (ProcessImplementation implementation = Children.misbehaving("dies-idle")) {
      assertThat(pidOfASession(implementation)).isNotEqualTo(pidOfASession(implementation));
    }
  }

  @Test
  void closeLeavesNothingRunning() {
    ProcessImplementation implementation = Children.misbehaving("well");
    List<Long> pids =
        List.of(pidOfASession(implementation), Children.number(implementation.open()));
    implementation.close();
    assertThat(pids).noneMatch(Children::isAlive);
  }

  @Test
  void closeEndsAProcessThatIgnoresTermination() {
    ProcessImplementation implementation =
        Children.misbehaving("stubborn", Limits.DEFAULT.withGrace(Duration.ofMillis(200)));
    long pid = pidOfASession(implementation);
    implementation.close();
    assertThat(Children.isAlive(pid)).isFalse();
  }

  @Test
  void closeEndsWhatAProcessStarted() {
    ProcessImplementation implementation = Children.misbehaving("parent");
    long child = pidOfASession(implementation);
    implementation.close();
    assertThat(Children.isAlive(child)).isFalse();
  }

  @Test
  void aBrokenSessionEndsItsProcessWhenItIsClosed() {
    try (ProcessImplementation implementation = Children.misbehaving("hangs", Children.IMPATIENT)) {
      Session session = implementation.open();
      long pid = ProcessHandle.current().children().mapToLong(ProcessHandle::pid).max().orElse(0);
      Children.breaks(session);
      session.close();
      assertThat(Children.isAlive(pid)).isFalse();
    }
  }

  @Test
  void openSessionsEndWithTheImplementation() {
    ProcessImplementation implementation = Children.misbehaving("well");
    Session session = implementation.open();
    implementation.close();
    assertThat(catchThrowable(() -> session.perform(Children.COLLECT)))
        .isInstanceOf(SessionBroken.Crashed.class);
  }

  @Test
  void aClosedImplementationOpensNothing() {
    ProcessImplementation implementation = Children.misbehaving("well");
    implementation.close();
    assertThatIllegalStateException()
        .isThrownBy(implementation::open)
        .withMessageContaining("closed");
  }

  @Test
  void theEndOfTheSuiteEndsItsProcesses() throws Exception {
    Process suite =
        new ProcessBuilder(Children.commandWithLibraries(Forgetful.class))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long pid = Long.parseLong(suite.inputReader().readLine());
    suite.waitFor();
    assertThat(Children.isAlive(pid)).isFalse();
  }

  private static long pidOfASession(ProcessImplementation implementation) {
    try (Session session = implementation.open()) {
      return Children.number(session);
    }
  }
}
