package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnTest {
  private final AtomicInteger collections = new AtomicInteger();

  @Test
  void whoAsksAloneGetsACollectionEachTime() throws InterruptedException {
    Turn turn = new Turn(collections::incrementAndGet);
    turn.await();
    turn.await();
    assertThat(collections).hasValue(2);
  }

  @Test
  void thoseWhoAskWhileOneIsUnderWayShareTheNext() throws InterruptedException {
    CountDownLatch underWay = new CountDownLatch(1);
    Semaphore mayEnd = new Semaphore(0);
    Turn turn =
        new Turn(
            () -> {
              collections.incrementAndGet();
              underWay.countDown();
              mayEnd.acquireUninterruptibly();
            });
    Thread first = asking(turn);
    assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
    List<Thread> others = Stream.generate(() -> asking(turn)).limit(5).toList();
    while (others.stream().anyMatch(thread -> !isWaiting(thread))) {
      Thread.onSpinWait();
    }
    mayEnd.release(2);
    first.join();
    for (Thread other : others) {
      other.join();
    }
    assertThat(collections).as("one for the first, one for all others").hasValue(2);
  }

  @Test
  void whoeverIsLeftDoesNotWaitForThoseWhoAskNoMore() throws InterruptedException {
    Turn turn = new Turn(collections::incrementAndGet);
    List<Thread> company = Stream.generate(() -> asking(turn)).limit(5).toList();
    for (Thread thread : company) {
      thread.join();
    }
    collections.set(0);
    turn.await();
    assertThat(collections).hasValue(1);
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.WAITING;
  }

  private static Thread asking(Turn turn) {
    Thread thread =
        new Thread(
            () -> {
              try {
                turn.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }
}
