package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallbackErrorTest {

  private final List<Object> reported = new ArrayList<>();
  private final WeakDomain domain =
      WeakDomain.builder()
          .callbacksOnDemand()
          .unraisableHandler(
              (error, source) -> {
                reported.add(error);
                reported.add(source);
              })
          .build();
  private final Held<Object> held = Held.object();
  private final List<Object> calls = new ArrayList<>();

  @Test
  void errorGoesToTheHandlerWithItsCallback() {
    IOException error = new IOException("checked, too");
    WeakCallback<Object> failing =
        dead -> {
          throw error;
        };
    WeakRef<Object> ref = domain.ref(held.get(), failing);
    collectAndRun(domain);
    assertThat(reported).containsExactly(error, failing);
    Held.untilHere(ref);
  }

  @Test
  void errorsOfTheMachineAreContainedAsWell() {
    StackOverflowError error = new StackOverflowError();
    WeakRef<Object> ref =
        domain.ref(
            held.get(),
            dead -> {
              throw error;
            });
    collectAndRun(domain);
    assertThat(reported).contains(error);
    Held.untilHere(ref);
  }

  @Test
  void failingCallbackDoesNotStopTheOthers() {
    WeakRef<Object> older = domain.ref(held.get(), calls::add);
    WeakRef<Object> failing = domain.ref(held.get(), CallbackErrorTest::fail);
    collectAndRun(domain);
    assertThat(calls).containsExactly(older);
    Held.untilHere(failing);
  }

  @Test
  void failingCallbackCountsAsRun() {
    WeakRef<Object> failing = domain.ref(held.get(), CallbackErrorTest::fail);
    held.collect();
    assertThat(domain.runDueCallbacks()).isOne();
    Held.untilHere(failing);
  }

  @Test
  void interruptionOfACallbackIsNotLost() {
    WeakRef<Object> ref =
        domain.ref(
            held.get(),
            dead -> {
              throw new InterruptedException();
            });
    collectAndRun(domain);
    assertThat(Thread.interrupted()).isTrue();
    Held.untilHere(ref);
  }

  @Test
  void failingHandlerDoesNotStopTheOthers() {
    WeakDomain failingHandler = failingHandler();
    WeakRef<Object> older = failingHandler.ref(held.get(), calls::add);
    WeakRef<Object> failing = failingHandler.ref(held.get(), CallbackErrorTest::fail);
    standardErrorOf(() -> collectAndRun(failingHandler));
    assertThat(calls).containsExactly(older);
    Held.untilHere(failing);
  }

  @Test
  void failingHandlerIsReportedOnTheStandardErrorStream() {
    WeakDomain failingHandler = failingHandler();
    WeakRef<Object> failing = failingHandler.ref(held.get(), CallbackErrorTest::fail);
    assertThat(standardErrorOf(() -> collectAndRun(failingHandler))).contains("handler failed");
    Held.untilHere(failing);
  }

  @Test
  void defaultReportHasClassMessageAndTrace() {
    WeakDomain quiet = WeakDomain.builder().callbacksOnDemand().build();
    WeakRef<Object> failing = quiet.ref(held.get(), CallbackErrorTest::fail);
    assertThat(standardErrorOf(() -> collectAndRun(quiet)))
        .startsWith("Exception ignored while calling weakref callback org.weakref.")
        .contains("java.lang.IllegalStateException: boom")
        .contains("org.weakref.CallbackErrorTest.fail(CallbackErrorTest.java:");
    Held.untilHere(failing);
  }

  @Test
  void defaultReportIsOnePrint() {
    List<String> prints = new ArrayList<>();
    PrintStream original = System.err;
    System.setErr(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void print(String text) {
            prints.add(text);
          }
        });
    try {
      UnraisableHandler.standardError().handle(new IllegalStateException("boom"), this);
    } finally {
      System.setErr(original);
    }
    assertThat(prints).hasSize(1);
  }

  @Test
  void defaultReportCopesWithAnErrorThatCannotBePrinted() {
    assertThat(standardErrorOf(() -> UnraisableHandler.standardError().handle(new Mute(), this)))
        .contains(Mute.class.getName());
  }

  private void collectAndRun(WeakDomain where) {
    held.collect();
    where.runDueCallbacks();
  }

  private static void fail(Object dead) {
    throw new IllegalStateException("boom");
  }

  private static WeakDomain failingHandler() {
    return WeakDomain.builder()
        .callbacksOnDemand()
        .unraisableHandler(
            (error, source) -> {
              throw new IllegalStateException("handler failed");
            })
        .build();
  }

  private static String standardErrorOf(Runnable action) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream original = System.err;
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setErr(original);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static final class Mute extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new UnsupportedOperationException("mute");
    }
  }
}
