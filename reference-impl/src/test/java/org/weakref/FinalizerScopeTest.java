package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class FinalizerScopeTest {

  private final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private final WeakDomain domain =
      WeakDomain.builder().unraisableHandler((error, source) -> errors.add(error)).build();
  private final FinalizerScope scope = new FinalizerScope(domain);
  private final Object object = new Object();

  private Finalizer<Void> finalizer(String call) {
    return domain.finalizer(object, calls::add, call);
  }

  @Test
  void finalizersRunInReverseOrderAcrossObjects() {
    List<Object> objects = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      objects.add(new Object());
      domain.finalizer(objects.get(i), calls::add, String.valueOf(i));
    }
    finalizer("last");
    scope.close();
    assertThat(calls).containsExactly("last", "4", "3", "2", "1", "0");
    Held.untilHere(objects);
  }

  @Test
  void finalizerThatIsNotMarkedDoesNotRun() {
    finalizer("unmarked").setAtExit(false);
    finalizer("marked");
    scope.close();
    assertThat(calls).containsExactly("marked");
  }

  @Test
  void finalizerThatIsNotMarkedDies() {
    Finalizer<Void> unmarked = finalizer("unmarked");
    unmarked.setAtExit(false);
    scope.close();
    assertThat(unmarked.isAlive()).isFalse();
  }

  @Test
  void finalizerThatRanIsDead() {
    Finalizer<Void> finalizer = finalizer("called");
    scope.close();
    assertThat(finalizer.isAlive()).isFalse();
  }

  @Test
  void deadFinalizersDoNotRun() throws Exception {
    finalizer("detached").detach();
    Object ignored = finalizer("called before").call();
    scope.close();
    assertThat(calls).containsExactly("called before");
  }

  @Test
  void errorGoesToTheHandlerAndTheOthersRun() {
    finalizer("older");
    domain.finalizer(
        object,
        () -> {
          throw new AssertionError("broken");
        });
    scope.close();
    assertThat(errors).singleElement().isInstanceOf(AssertionError.class);
    assertThat(calls).containsExactly("older");
  }

  @Test
  void finalizerMadeMeanwhileRunsNext() {
    finalizer("oldest");
    domain.finalizer(object, () -> finalizer("made meanwhile"));
    scope.close();
    assertThat(calls).containsExactly("made meanwhile", "oldest");
  }

  @Test
  void finalizerDetachedMeanwhileDoesNotRun() {
    Finalizer<Void> oldest = finalizer("oldest");
    domain.finalizer(object, oldest::detach);
    scope.close();
    assertThat(calls).isEmpty();
  }

  @Test
  void finalizerMarkedMeanwhileRuns() {
    finalizer("oldest");
    List<Finalizer<Void>> unmarked = new ArrayList<>();
    domain.finalizer(object, () -> unmarked.get(0).setAtExit(true));
    unmarked.add(finalizer("unmarked"));
    unmarked.get(0).setAtExit(false);
    scope.close();
    assertThat(calls).containsExactly("unmarked", "oldest");
  }

  @Test
  void finalizerUnmarkedMeanwhileDoesNotRun() {
    Finalizer<Void> oldest = finalizer("oldest");
    domain.finalizer(object, () -> oldest.setAtExit(false));
    scope.close();
    assertThat(calls).isEmpty();
  }

  @Test
  void closedScopeTakesNoFinalizer() {
    scope.close();
    assertThatIllegalStateException().isThrownBy(() -> finalizer("late"));
    assertThat(calls).isEmpty();
  }

  @Test
  void closingTwiceRunsOnce() {
    finalizer("called");
    scope.close();
    scope.close();
    assertThat(calls).hasSize(1);
  }

  @Test
  void finalizerMayCloseTheScope() {
    finalizer("older");
    domain.finalizer(object, scope::close);
    scope.close();
    assertThat(calls).containsExactly("older");
  }

  @Test
  void secondThreadThatClosesWaits() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    domain.finalizer(
        object,
        () -> {
          inside.countDown();
          Garbage.collect();
          done.set(true);
        });
    Thread first = new Thread(scope::close);
    first.start();
    inside.await();
    scope.close();
    assertThat(done).isTrue();
    first.join();
  }

  @Test
  void threadThatIsInterruptedWhileItWaitsIsInterruptedAfterwards() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    AtomicBoolean interrupted = new AtomicBoolean();
    domain.finalizer(
        object,
        () -> {
          inside.countDown();
          release.await();
        });
    Thread first = new Thread(scope::close);
    first.start();
    inside.await();
    Thread second =
        new Thread(
            () -> {
              scope.close();
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    second.start();
    Garbage.awaitUntil(() -> second.getState() == Thread.State.WAITING);
    second.interrupt();
    release.countDown();
    second.join();
    first.join();
    assertThat(interrupted).isTrue();
  }

  @Test
  void threadThatWasNotInterruptedIsNotAfterwards() {
    scope.close();
    scope.close();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void scopeHasTheDomainThatItEnds() {
    assertThat(scope.domain()).isSameAs(domain);
  }

  @Test
  void collectionSetsOffNothingAfterwards() {
    Held<Object> held = Held.object();
    Finalizer<Void> unmarked = domain.finalizer(held.get(), calls::add, "collected");
    unmarked.setAtExit(false);
    scope.close();
    held.collect();
    domain.runDueCallbacks();
    assertThat(calls).isEmpty();
  }

  @Test
  void otherDomainsGoOn() {
    Finalizer<Void> other = Finalizer.of(object, calls::add, "common");
    scope.close();
    assertThat(other.detach()).isNotNull();
  }

  @Test
  void threadsEnd() {
    finalizer("called");
    WeakKeyMap<Object, String> map = new WeakKeyMap<>(domain);
    map.put(object, "value");
    scope.close();
    assertThat(map).hasSize(1);
    Garbage.awaitUntil(() -> !domain.hasRunningThread() && !domain.containers.hasRunningThread());
  }

  /** What is done with the domain meanwhile takes nothing from its queues that a thread awaits. */
  @Test
  void threadsEndWhileTheDomainIsInUse() {
    for (int i = 0; i < 20; i++) {
      WeakDomain used = WeakDomain.builder().build();
      Finalizer<Void> finalizer = used.finalizer(object, calls::add, "called");
      WeakKeyMap<Object, String> map = new WeakKeyMap<>(used);
      map.put(object, "value");
      new FinalizerScope(used).close();
      assertThat(map).hasSize(1);
      assertThat(used.runDueCallbacks()).isZero();
      Garbage.awaitUntil(() -> !used.hasRunningThread() && !used.containers.hasRunningThread());
      assertThat(finalizer.isAlive()).isFalse();
    }
  }

  @Test
  void threadsDoNotStartAgain() {
    scope.close();
    WeakRef<Object> ref = domain.ref(object, dead -> {});
    assertThat(domain.hasRunningThread()).isFalse();
    Held.untilHere(ref);
  }

  @Test
  void mapsOfAClosedScopeReleaseTheirValues() {
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>(domain);
    Held<Object> held = Held.object();
    WeakRef<Object> value = putNew(map, held.get());
    scope.close();
    held.drop();
    Garbage.awaitUntil(() -> map.get(object) == null && value.get() == null);
  }

  private static WeakRef<Object> putNew(WeakKeyMap<Object, Object> map, Object key) {
    Object value = new Object();
    map.put(key, value);
    return WeakRef.of(value);
  }

  @Test
  void domainWithThreadsIsNotAskedForCallbacks() {
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(domain::runDueCallbacks);
    scope.close();
  }

  @Test
  void finalizersMadeByManyThreadsWhileItClosesAllRunOrAreRefused() throws Exception {
    List<Thread> threads = new ArrayList<>();
    ConcurrentLinkedQueue<Object> made = new ConcurrentLinkedQueue<>();
    CountDownLatch begun = new CountDownLatch(4);
    for (int i = 0; i < 4; i++) {
      threads.add(new Thread(() -> makeUntilRefused(made, begun)));
      threads.get(i).start();
    }
    begun.await();
    scope.close();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(calls).hasSameSizeAs(made);
  }

  private void makeUntilRefused(ConcurrentLinkedQueue<Object> made, CountDownLatch begun) {
    try {
      while (true) {
        Finalizer<Void> finalizer = finalizer("called");
        made.add(finalizer);
        begun.countDown();
      }
    } catch (IllegalStateException closed) {
      begun.countDown();
    }
  }
}
