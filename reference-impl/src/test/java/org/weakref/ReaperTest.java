package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thread that takes from a queue, whatever its taker does to it. */
@Timeout(60)
class ReaperTest {

  private final ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<Reference<?>> taken = new LinkedBlockingQueue<>();
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
  private final WeakDomain domain =
      WeakDomain.builder()
          .callbacksOnDemand()
          .unraisableHandler((error, source) -> errors.add(error))
          .build();
  private final Object referent = new Object();
  private Reaper reaper = reaper(taken::add);

  private Reaper reaper(Consumer<Reference<?>> taker) {
    return new Reaper(domain, "weakref-test", queue, 1, taker, () -> false);
  }

  @AfterEach
  void stop() {
    reaper.stop();
    Garbage.awaitUntil(() -> !reaper.isRunning());
  }

  /** Lets a reference arrive, and awaits that it is taken. */
  private void arrives() throws InterruptedException {
    Reference<Object> arrived = new WeakReference<>(referent, queue);
    assertThat(arrived.enqueue()).isTrue();
    assertThat(taken.poll(30, TimeUnit.SECONDS)).as("what was taken").isSameAs(arrived);
  }

  @Test
  void whatArrivesIsTaken() throws InterruptedException {
    reaper.ensureRunning();
    arrives();
    arrives();
  }

  @Test
  void errorOfTheTakerIsReportedAndTheThreadGoesOn() throws InterruptedException {
    reaper =
        reaper(
            reference -> {
              taken.add(reference);
              throw new IllegalStateException("short of something");
            });
    reaper.ensureRunning();
    arrives();
    arrives();
    Garbage.awaitUntil(() -> errors.size() == 2);
    assertThat(errors).allMatch(IllegalStateException.class::isInstance);
  }

  @Test
  void interruptThatATakerLeavesDoesNotReachTheNext() throws InterruptedException {
    ConcurrentLinkedQueue<Boolean> interrupted = new ConcurrentLinkedQueue<>();
    reaper =
        reaper(
            reference -> {
              interrupted.add(Thread.currentThread().isInterrupted());
              Thread.currentThread().interrupt();
              taken.add(reference);
            });
    Reference<Object> first = new WeakReference<>(referent, queue);
    Reference<Object> second = new WeakReference<>(referent, queue);
    assertThat(first.enqueue() && second.enqueue()).isTrue();
    reaper.ensureRunning();
    assertThat(taken.poll(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(taken.poll(30, TimeUnit.SECONDS)).isNotNull();
    assertThat(interrupted).as("whether the thread was interrupted").containsExactly(false, false);
  }

  @Test
  void stoppedThreadEndsThoughSomethingMayStillArrive() throws InterruptedException {
    reaper.ensureRunning();
    arrives();
    reaper.stop();
    Garbage.awaitUntil(() -> !reaper.isRunning());
    assertThat(reaper.isStopped()).isTrue();
  }

  @Test
  void stoppedThreadDoesNotStartAgain() {
    reaper.stop();
    reaper.ensureRunning();
    assertThat(reaper.isRunning()).isFalse();
  }
}
