package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ConcurrencyTest {

  private static final int THREADS = 4;
  private static final int ROUNDS = 300;

  @Test
  void referenceAskedForByManyThreadsIsOne() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Object referent = new Object();
      assertThat(identities(inParallel(() -> WeakRef.of(referent)))).hasSize(1);
    }
  }

  @Test
  void proxyAskedForByManyThreadsIsOne() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Task referent = new Task();
      assertThat(identities(inParallel(() -> WeakProxy.of(referent, Runnable.class)))).hasSize(1);
    }
  }

  @Test
  void hashAskedForByManyThreadsIsOne() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Restless referent = new Restless();
      WeakRef<Restless> ref = WeakRef.of(referent);
      assertThat(new HashSet<>(inParallel(ref::hashCode))).hasSize(1);
      Held.untilHere(referent);
    }
  }

  @Test
  void noRegistrationIsLost() throws Exception {
    Object referent = new Object();
    ConcurrentLinkedQueue<Object> kept = new ConcurrentLinkedQueue<>();
    inParallel(
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            kept.add(WeakRef.of(referent, dead -> {}));
          }
          return kept;
        });
    assertThat(WeakRefs.count(referent)).isEqualTo(THREADS * ROUNDS).isEqualTo(kept.size());
  }

  @Test
  void virtualThreadsCreateAndShareReferences() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with 21");
    Object referent = new Object();
    ExecutorService virtual =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    assertThat(identities(inParallel(virtual, () -> WeakRef.of(referent)))).hasSize(1);
  }

  /** Threads make, drop and look for references while garbage is collected all the time. */
  @Test
  void churnKeepsEveryPromise() throws Exception {
    Churn churn = new Churn();
    inParallel(churn);
    Garbage.awaitUntil(() -> churn.calls.get() == churn.registered.get());
    assertThat(churn.violations).isEmpty();
    churn.forget();
    Garbage.awaitUntil(() -> churn.domain.trackerCount() == 0);
  }

  private static final class Churn implements Callable<Object> {
    final WeakDomain domain = WeakDomain.builder().build();
    final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger registered = new AtomicInteger();
    private final ConcurrentLinkedQueue<Object> kept = new ConcurrentLinkedQueue<>();

    @Override
    public Object call() {
      for (int round = 0; round < 40 * ROUNDS; round++) {
        live(new Object());
        if (round % ROUNDS == 0) {
          System.gc();
        }
      }
      return this;
    }

    @SuppressWarnings("ReferenceEquality") // Identity is what is promised.
    private void live(Object referent) {
      WeakRef<Object> shared = domain.ref(referent);
      AtomicInteger next = new AtomicInteger(2);
      for (int i = 0; i < 3; i++) {
        register(referent, i, next);
      }
      check(domain.ref(referent) == shared, "the shared reference changed");
      check(domain.count(referent) == 4, "a reference got lost");
      Held.untilHere(shared);
      drop(referent);
    }

    private void register(Object referent, int number, AtomicInteger next) {
      registered.incrementAndGet();
      kept.add(
          domain.ref(
              referent,
              dead -> {
                calls.incrementAndGet();
                check(dead.get() == null, "a callback met a live referent");
                check(next.getAndDecrement() == number, "a callback ran out of turn");
              }));
    }

    private void drop(Object referent) {
      check(domain.ref(referent, dead -> check(true, "")).get() == referent, "not its referent");
    }

    private void check(boolean holds, String violation) {
      if (!holds) {
        violations.add(violation);
      }
    }

    void forget() {
      kept.clear();
    }
  }

  /** Has another hash each time. */
  private static final class Restless {
    private final AtomicInteger hashes = new AtomicInteger();

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return hashes.incrementAndGet();
    }
  }

  private static <T> List<T> inParallel(Callable<T> action) throws Exception {
    return inParallel(Executors.newFixedThreadPool(THREADS), action);
  }

  private static <T> List<T> inParallel(ExecutorService threads, Callable<T> action)
      throws Exception {
    CountDownLatch ready = new CountDownLatch(THREADS);
    List<Future<T>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      futures.add(
          threads.submit(
              () -> {
                ready.countDown();
                assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
                return action.call();
              }));
    }
    threads.shutdown();
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  private static Set<Object> identities(List<?> objects) {
    Set<Object> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(objects);
    return identities;
  }
}
