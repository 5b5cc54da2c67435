package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class FinalizerCollectionTest {

  private final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private final WeakDomain domain =
      WeakDomain.builder()
          .callbacksOnDemand()
          .unraisableHandler((error, source) -> errors.add(error))
          .build();
  private final Held<Object> held = Held.object();
  private final List<Object> kept = new ArrayList<>();

  private void collect() {
    held.collect();
    domain.runDueCallbacks();
  }

  @Test
  void functionIsCalledWhenTheObjectIsCollected() {
    Finalizer<Void> finalizer = domain.finalizer(held.get(), calls::add, "called");
    collect();
    assertThat(calls).containsExactly("called");
    assertThat(finalizer.isAlive()).isFalse();
  }

  @Test
  void finalizerThatNobodyKeepsIsCalled() {
    registerAndForget(domain, held);
    Garbage.collect();
    collect();
    assertThat(calls).containsExactly("called");
  }

  @Test
  void finalizerOfTheCommonDomainIsCalledByItself() {
    registerAndForget(WeakDomain.common(), held);
    held.drop();
    Garbage.awaitUntil(() -> !calls.isEmpty());
  }

  @Test
  void finalizerOfADomainThatNobodyKeepsIsCalled() {
    registerAndForget(WeakDomain.builder().build(), held);
    held.drop();
    Garbage.awaitUntil(() -> !calls.isEmpty());
  }

  private void registerAndForget(WeakDomain in, Held<Object> object) {
    assertThat(in.finalizer(object.get(), calls::add, "called")).isNotNull();
  }

  @Test
  void finalizerIsCalledOnce() throws Exception {
    Finalizer<Void> finalizer = domain.finalizer(held.get(), calls::add, "called");
    assertThat(finalizer.call()).isNull();
    collect();
    assertThat(calls).hasSize(1);
  }

  @Test
  void detachedFinalizerIsNotCalled() {
    Finalizer<Void> finalizer = domain.finalizer(held.get(), calls::add, "called");
    assertThat(finalizer.detach()).isNotNull();
    collect();
    assertThat(calls).isEmpty();
  }

  @Test
  void finalizerThatDoesNotRunAtExitIsCalled() {
    domain.finalizer(held.get(), calls::add, "called").setAtExit(false);
    collect();
    assertThat(calls).hasSize(1);
  }

  @Test
  void finalizersAndCallbacksRunNewestFirst() {
    registerAll(held.get());
    Object kept = domain.ref(held.get(), dead -> calls.add("reference"));
    domain.finalizer(held.get(), calls::add, "newest");
    collect();
    assertThat(calls).containsExactly("newest", "reference", "2", "1", "0");
    Held.untilHere(kept);
  }

  private void registerAll(Object object) {
    for (int i = 0; i < 3; i++) {
      domain.finalizer(object, calls::add, String.valueOf(i));
    }
  }

  @Test
  void referencesAreDeadBefore() {
    WeakRef<Object> ref = domain.ref(held.get());
    domain.finalizer(held.get(), () -> calls.add(String.valueOf(ref.get())));
    collect();
    assertThat(calls).containsExactly("null");
  }

  @Test
  void errorGoesToTheHandler() {
    domain.finalizer(held.get(), FinalizerCollectionTest::fail);
    collect();
    assertThat(errors).singleElement().isInstanceOf(AssertionError.class);
  }

  @Test
  void othersRunAfterAnError() {
    domain.finalizer(held.get(), calls::add, "older");
    domain.finalizer(held.get(), FinalizerCollectionTest::fail);
    collect();
    assertThat(calls).containsExactly("older");
  }

  private static void fail() {
    throw new AssertionError("broken");
  }

  @Test
  void finalizerMayRegisterAnother() {
    Held<Object> next = Held.object();
    domain.finalizer(held.get(), () -> registerAndForget(domain, next));
    collect();
    next.collect();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly("called");
  }

  @Test
  void argumentThatHoldsTheObjectKeepsIt() {
    WeakReference<Object> watch = new WeakReference<>(held.get());
    Finalizer<Void> finalizer = domain.finalizer(held.get(), object -> {}, held.get());
    collect();
    assertThat(watch.refersTo(null)).isFalse();
    assertThat(finalizer.isAlive()).isTrue();
  }

  @Test
  void detachingReleasesWhatTheArgumentHolds() {
    WeakReference<Object> watch = new WeakReference<>(held.get());
    Finalizer<Void> finalizer = domain.finalizer(held.get(), object -> {}, held.get());
    assertThat(finalizer.detach() != null).isTrue();
    collect();
    assertThat(watch.refersTo(null)).isTrue();
    assertThat(finalizer.isAlive()).isFalse();
  }

  @Test
  void functionAndArgumentAreKeptByALiveFinalizer() {
    WeakReference<Object> watch = registerWithArgument();
    Garbage.collect();
    assertThat(watch.refersTo(null)).isFalse();
    Held.untilHere(held.get());
  }

  @Test
  void functionAndArgumentAreReleasedByADeadOne() {
    WeakReference<Object> watch = registerWithArgument();
    collect();
    Garbage.awaitUntil(() -> watch.refersTo(null));
    assertThat(kept).hasSize(1);
  }

  private WeakReference<Object> registerWithArgument() {
    Object argument = new Object();
    kept.add(domain.finalizer(held.get(), unused -> calls.add("called"), argument));
    return new WeakReference<>(argument);
  }

  @Test
  void objectThatIsDeadShowsNothing() {
    Finalizer<Void> finalizer = domain.finalizer(held.get(), calls::add, "called");
    held.collect();
    assertThat(finalizer.peek()).isNull();
    assertThat(finalizer.detach()).isNull();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly("called");
  }

  @Test
  void finalizerRunsAlthoughTheExecutorRefusesIt() {
    WeakDomain refusing =
        WeakDomain.builder()
            .callbacksOn(
                task -> {
                  throw new RejectedExecutionException("shut down");
                })
            .unraisableHandler((error, source) -> errors.add(error))
            .build();
    registerAndForget(refusing, held);
    held.drop();
    Garbage.awaitUntil(() -> !calls.isEmpty());
    assertThat(errors).isEmpty();
  }

  @Test
  void finalizerRunsOnTheExecutor() {
    List<Runnable> tasks = new ArrayList<>();
    WeakDomain handing = WeakDomain.builder().callbacksOn(tasks::add).build();
    registerAndForget(handing, held);
    held.drop();
    Garbage.awaitUntil(() -> !tasks.isEmpty());
    assertThat(calls).isEmpty();
    tasks.get(0).run();
    assertThat(calls).containsExactly("called");
  }

  @Test
  void finalizerThatWaitsForTheExecutorIsFoundAtExit() {
    List<Runnable> never = new ArrayList<>();
    WeakDomain handing = WeakDomain.builder().callbacksOn(never::add).build();
    registerAndForget(handing, held);
    held.drop();
    Garbage.awaitUntil(() -> !never.isEmpty());
    new FinalizerScope(handing).close();
    assertThat(calls).containsExactly("called");
  }

  @Test
  void nothingStaysOfDeadFinalizers() throws Exception {
    Object object = new Object();
    for (int i = 0; i < 1000; i++) {
      assertThat(domain.finalizer(object, () -> {}).call()).isNull();
    }
    assertThat(domain.trackerCount()).isZero();
    Held.untilHere(object);
  }

  @Test
  void nothingStaysOfFinalizersOfDeadObjects() {
    for (int i = 0; i < 1000; i++) {
      domain.finalizer(new Object(), () -> calls.add("called"));
    }
    Garbage.awaitUntil(
        () -> {
          domain.runDueCallbacks();
          return domain.trackerCount() == 0;
        });
    assertThat(calls).hasSize(1000);
  }

  @Test
  void errorGoesToTheHandlerWithItsFunction() {
    List<Object> sources = new ArrayList<>();
    WeakDomain reporting =
        WeakDomain.builder()
            .callbacksOnDemand()
            .unraisableHandler((error, source) -> sources.add(source))
            .build();
    Finalizer.Action broken =
        () -> {
          throw new IllegalStateException("broken");
        };
    Object unused = reporting.finalizer(held.get(), broken);
    held.collect();
    reporting.runDueCallbacks();
    assertThat(sources).containsExactly(broken);
  }
}
