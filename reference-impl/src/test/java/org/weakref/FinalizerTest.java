package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class FinalizerTest {

  private final Object object = new Object();
  private final List<String> calls = new ArrayList<>();
  private final Finalizer<String> live = Finalizer.calling(object, () -> note("result"));

  private String note(String call) {
    calls.add(call);
    return call;
  }

  @Test
  void newFinalizerIsAlive() {
    assertThat(live.isAlive()).isTrue();
  }

  @Test
  void callReturnsTheResult() throws Exception {
    assertThat(live.call()).isEqualTo("result");
  }

  @Test
  void secondCallReturnsNull() throws Exception {
    assertThat(live.call()).isNotNull();
    assertThat(live.call()).isNull();
  }

  @Test
  void functionIsCalledOnce() throws Exception {
    for (int i = 0; i < 3; i++) {
      Object ignored = live.call();
    }
    assertThat(calls).containsExactly("result");
  }

  @Test
  void actionGetsItsArgument() throws Exception {
    Object ignored = Finalizer.of(object, calls::add, "argument").call();
    assertThat(calls).containsExactly("argument");
  }

  @Test
  void functionGetsItsArgument() throws Exception {
    assertThat(Finalizer.calling(object, String::length, "four").call()).isEqualTo(4);
  }

  @Test
  void argumentMayBeNull() throws Exception {
    assertThat(Finalizer.calling(object, String::valueOf, Nulls.<Object>aNull()).call())
        .isEqualTo("null");
  }

  @Test
  void finalizerIsDeadWhileItsFunctionRuns() throws Exception {
    List<Finalizer<?>> itself = new ArrayList<>();
    Finalizer<Boolean> finalizer =
        Finalizer.calling(object, () -> itself.get(0).isAlive() || itself.get(0).call() != null);
    itself.add(finalizer);
    assertThat(finalizer.call()).isFalse();
  }

  @Test
  void errorOfACallReachesTheCaller() {
    Finalizer<Void> failing = Finalizer.of(object, FinalizerTest::fail);
    assertThatExceptionOfType(IOException.class).isThrownBy(failing::call).withMessage("broken");
  }

  @Test
  void finalizerThatFailedIsDead() {
    Finalizer<Void> failing = Finalizer.of(object, FinalizerTest::fail);
    assertThatExceptionOfType(IOException.class).isThrownBy(failing::call);
    assertThat(failing.isAlive()).isFalse();
  }

  private static void fail() throws IOException {
    throw new IOException("broken");
  }

  @Test
  void peekShowsWhatItIsMadeOf() {
    Finalizer.FunctionOf<String, Integer> function = String::length;
    assertThat(Finalizer.calling(object, function, "four").peek())
        .isEqualTo(new Finalizer.Parts(object, function, List.of("four")));
  }

  @Test
  void peekWithoutArgumentShowsNone() {
    Callable<String> function = () -> "result";
    assertThat(Finalizer.calling(object, function).peek())
        .isEqualTo(new Finalizer.Parts(object, function, List.of()));
  }

  @Test
  void peekLeavesItAlive() {
    assertThat(live.peek()).isNotNull();
    assertThat(live.isAlive()).isTrue();
  }

  @Test
  void peekAtADeadOneShowsNothing() throws Exception {
    assertThat(live.call()).isNotNull();
    assertThat(live.peek()).isNull();
  }

  @Test
  void detachGivesWhatItWasMadeOf() {
    Finalizer.Action action = () -> {};
    assertThat(Finalizer.of(object, action).detach())
        .isEqualTo(new Finalizer.Parts(object, action, List.of()));
  }

  @Test
  void detachedFinalizerIsNotCalled() throws Exception {
    assertThat(live.detach()).isNotNull();
    assertThat(live.call()).isNull();
  }

  @Test
  void detachingADeadOneGivesNothing() {
    assertThat(live.detach()).isNotNull();
    assertThat(live.detach()).isNull();
  }

  @Test
  void newFinalizerRunsAtExit() {
    assertThat(live.isAtExit()).isTrue();
  }

  @Test
  void finalizerCanBeKeptFromRunningAtExit() {
    live.setAtExit(false);
    assertThat(live.isAtExit()).isFalse();
  }

  @Test
  void finalizerCanBeMarkedAgain() {
    live.setAtExit(false);
    live.setAtExit(true);
    assertThat(live.isAtExit()).isTrue();
  }

  @Test
  void deadFinalizerDoesNotRunAtExit() throws Exception {
    assertThat(live.call()).isNotNull();
    live.setAtExit(true);
    assertThat(live.isAtExit()).isFalse();
  }

  @Test
  void finalizersOfTheSameAreNotEqual() {
    Finalizer.Action action = () -> {};
    assertThat(Finalizer.of(object, action)).isNotEqualTo(Finalizer.of(object, action));
  }

  @Test
  void objectWithoutIdentityIsRefused() {
    assertThatExceptionOfType(NotReferenceableException.class)
        .isThrownBy(() -> Finalizer.of(Optional.of("value"), () -> {}));
  }

  @Test
  void nullActionIsRefused() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Finalizer.of(object, Nulls.<Finalizer.Action>aNull()))
        .withMessage("action");
  }

  @Test
  void objectWithoutWorkingMethodsCanHaveOne() {
    assertThat(Finalizer.of(new Hostile(), () -> {}).isAlive()).isTrue();
  }

  @Test
  void textOfALiveOneNamesTheObject() {
    assertThat(live.toString())
        .matches("org\\.weakref\\.Finalizer@[0-9a-f]+ for java\\.lang\\.Object@[0-9a-f]+");
  }

  @Test
  void textOfADeadOneSaysSo() throws Exception {
    assertThat(live.call()).isNotNull();
    assertThat(live.toString()).matches("org\\.weakref\\.Finalizer@[0-9a-f]+ \\(dead\\)");
  }

  @Test
  void liveFinalizerCountsAsAReference() {
    assertThat(WeakRefs.count(object)).isEqualTo(1);
  }

  @Test
  void asManyAreListedAsAreCounted() {
    assertThat(WeakRefs.list(object)).hasSize(1);
  }

  @Test
  void deadFinalizerCountsNoMore() {
    assertThat(live.detach()).isNotNull();
    assertThat(WeakRefs.count(object)).isZero();
  }

  @Test
  void peekShowsTheArgumentOfAnAction() {
    Finalizer.ActionOn<String> action = text -> {};
    assertThat(Finalizer.of(object, action, "four").peek())
        .isEqualTo(new Finalizer.Parts(object, action, List.of("four")));
  }
}
