package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many more virtual threads than there are threads to carry them, each of which waits within a
 * finalizer until all are there. If one were pinned, they would never be.
 */
@Timeout(120)
class VirtualThreadsTest {

  private static final int MANY = 512;

  private final CountDownLatch all = new CountDownLatch(MANY);
  private final List<Object> objects = new ArrayList<>();

  @BeforeEach
  void requireVirtualThreads() {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads came with 21");
  }

  private void meet() throws InterruptedException {
    all.countDown();
    all.await();
  }

  @Test
  void threadsThatCallFinalizersAreNotPinned() throws Exception {
    List<Finalizer<Void>> finalizers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      finalizers.add(Finalizer.of(object(), this::meet));
    }
    runAll(finalizers.stream().<Runnable>map(VirtualThreadsTest::calling).toList());
    assertThat(all.getCount()).isZero();
  }

  private static Runnable calling(Finalizer<Void> finalizer) {
    return () -> {
      try {
        Object ignored = finalizer.call();
      } catch (Exception failed) {
        throw new AssertionError(failed);
      }
    };
  }

  @Test
  void threadsThatCloseScopesAreNotPinned() throws Exception {
    List<Runnable> closers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      FinalizerScope scope = new FinalizerScope(WeakDomain.builder().callbacksOnDemand().build());
      scope.domain().finalizer(object(), this::meet);
      closers.add(scope::close);
    }
    runAll(closers);
    assertThat(all.getCount()).isZero();
  }

  private Object object() {
    Object object = new Object();
    objects.add(object);
    return object;
  }

  private static void runAll(List<Runnable> tasks) throws Exception {
    ExecutorService virtual =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    List<Future<?>> futures = new ArrayList<>();
    tasks.forEach(task -> futures.add(virtual.submit(task)));
    for (Future<?> future : futures) {
      future.get(60, TimeUnit.SECONDS);
    }
    virtual.shutdown();
  }
}
