package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeakDomainTest {

  private final Held<Object> held = Held.object();
  private final BlockingQueue<Object> calls = new LinkedBlockingQueue<>();

  private @Nullable Object nextCall() throws InterruptedException {
    return calls.poll(20, TimeUnit.SECONDS);
  }

  private @Nullable Thread callingThread(WeakDomain domain) throws InterruptedException {
    WeakRef<Object> ref = domain.ref(held.get(), dead -> calls.add(Thread.currentThread()));
    held.collect();
    Thread thread = (Thread) nextCall();
    Held.untilHere(ref);
    return thread;
  }

  @Test
  void commonDomainRunsCallbacksByItself() throws InterruptedException {
    WeakRef<Object> ref = WeakRef.of(held.get(), calls::add);
    held.collect();
    assertThat(nextCall()).isSameAs(ref);
  }

  @Test
  void threadIsADaemon() throws InterruptedException {
    assertThat(callingThread(WeakDomain.builder().build())).matches(Thread::isDaemon);
  }

  @Test
  void threadIsNamedAfterItsDomain() throws InterruptedException {
    assertThat(callingThread(WeakDomain.builder().name("cache").build()))
        .extracting(Thread::getName)
        .isEqualTo("weakref-cache");
  }

  @Test
  void threadHasTheSystemsContextClassLoader() throws InterruptedException {
    Thread.currentThread().setContextClassLoader(new ClassLoader() {});
    try {
      assertThat(callingThread(WeakDomain.builder().build()))
          .extracting(Thread::getContextClassLoader)
          .isSameAs(ClassLoader.getSystemClassLoader());
    } finally {
      Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
    }
  }

  @Test
  void threadStartsWithTheFirstReference() {
    WeakDomain domain = WeakDomain.builder().build();
    assertThat(domain.hasRunningThread()).isFalse();
    WeakRef<Object> ref = domain.ref(held.get());
    assertThat(domain.hasRunningThread()).isTrue();
    Held.untilHere(ref);
  }

  @Test
  void threadEndsOnceNothingIsTracked() {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    makeAndDropReference(domain);
    Garbage.awaitUntil(() -> !domain.hasRunningThread());
    assertThat(domain.trackerCount()).isZero();
  }

  private void makeAndDropReference(WeakDomain domain) {
    assertThat(domain.ref(held.get())).isNotNull();
  }

  @Test
  void threadStartsAgainWhenNeeded() throws InterruptedException {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    makeAndDropReference(domain);
    Garbage.awaitUntil(() -> !domain.hasRunningThread());
    assertThat(callingThread(domain)).isNotNull();
  }

  @Test
  void threadStaysWhileSomethingIsTracked() {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    WeakRef<Object> ref = domain.ref(held.get());
    Garbage.collect();
    assertThat(domain.hasRunningThread()).isTrue();
    Held.untilHere(ref);
  }

  @Test
  void threadSurvivesACallbackThatInterruptsIt() throws InterruptedException {
    WeakDomain domain = WeakDomain.builder().build();
    Held<Object> first = Held.object();
    WeakRef<Object> ref = domain.ref(first.get(), dead -> Thread.currentThread().interrupt());
    first.collect();
    assertThat(callingThread(domain)).isNotNull();
    Held.untilHere(ref);
  }

  @Test
  void dueCallbacksOfADomainWithAThreadCannotBeRunByOthers() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(WeakDomain.common()::runDueCallbacks)
        .withMessageContaining("callbacksOnDemand");
  }

  @Test
  void domainOnDemandHasNoThread() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    WeakRef<Object> ref = domain.ref(held.get(), calls::add);
    assertThat(domain.hasRunningThread()).isFalse();
    Held.untilHere(ref);
  }

  @Test
  void domainOnDemandRunsNothingByItself() {
    WeakRef<Object> ref =
        WeakDomain.builder().callbacksOnDemand().build().ref(held.get(), calls::add);
    held.collect();
    assertThat(calls).isEmpty();
    Held.untilHere(ref);
  }

  @Test
  void domainOnDemandRunsCallbacksOnTheCallingThread() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    WeakRef<Object> ref = domain.ref(held.get(), dead -> calls.add(Thread.currentThread()));
    held.collect();
    domain.runDueCallbacks();
    assertThat(calls).containsExactly(Thread.currentThread());
    Held.untilHere(ref);
  }

  @Test
  void dueCallbacksAreCounted() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    List<WeakRef<Object>> refs = new ArrayList<>();
    refs.add(domain.ref(held.get(), calls::add));
    refs.add(domain.ref(held.get(), calls::add));
    refs.add(domain.ref(held.get()));
    held.collect();
    assertThat(domain.runDueCallbacks()).isEqualTo(2);
    Held.untilHere(refs);
  }

  @Test
  void callbacksOfOneReferentRunInOneTaskInOrder() throws InterruptedException {
    BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    WeakDomain domain = WeakDomain.builder().callbacksOn(tasks::add).build();
    WeakRef<Object> older = domain.ref(held.get(), calls::add);
    WeakRef<Object> newer = domain.ref(held.get(), calls::add);
    held.collect();
    Runnable task = tasks.poll(20, TimeUnit.SECONDS);
    assertThat(task).isNotNull();
    task.run();
    assertThat(calls).containsExactly(newer, older);
  }

  @Test
  void referenceDroppedBeforeItsTaskRunsDoesNotCallBack() throws InterruptedException {
    BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    WeakDomain domain = WeakDomain.builder().callbacksOn(tasks::add).build();
    Held<WeakRef<Object>> ref = Held.by(() -> domain.ref(held.get(), calls::add));
    held.collect();
    Runnable task = tasks.poll(20, TimeUnit.SECONDS);
    assertThat(task).isNotNull();
    ref.collect();
    task.run();
    assertThat(calls).isEmpty();
  }

  @Test
  void callbacksThatTheExecutorRejectsAreReported() throws InterruptedException {
    WeakDomain domain =
        WeakDomain.builder()
            .callbacksOn(WeakDomainTest::reject)
            .unraisableHandler((error, source) -> calls.add(List.of(error.getClass(), source)))
            .build();
    WeakCallback<Object> callback = dead -> {};
    WeakRef<Object> ref = domain.ref(held.get(), callback);
    held.collect();
    assertThat(nextCall()).isEqualTo(List.of(RejectedExecutionException.class, callback));
    Held.untilHere(ref);
  }

  private static void reject(Runnable task) {
    throw new RejectedExecutionException("closed");
  }

  @Test
  void domainsDoNotShareReferences() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    assertThat(domain.ref(this)).isNotSameAs(WeakRef.of(this));
  }

  @Test
  void domainsCountApart() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    WeakRef<Object> ref = domain.ref(held.get());
    assertThat(WeakRefs.count(held.get())).isZero();
    Held.untilHere(ref);
  }

  @Test
  void domainTellsItsName() {
    assertThat(WeakDomain.common()).hasToString("WeakDomain[common]");
  }

  @Test
  void executorGetsNoTaskWhereNothingCallsBack() {
    BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    WeakDomain domain = WeakDomain.builder().callbacksOn(tasks::add).build();
    WeakRef<Object> ref = domain.ref(held.get());
    held.drop();
    Garbage.awaitUntil(() -> domain.trackerCount() == 0);
    assertThat(tasks).isEmpty();
    Held.untilHere(ref);
  }
}
