package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ContainerComputeTest {

  private final WeakKeyMap<Object, Object> map = new WeakKeyMap<>();
  private final Key key = new Key(1);
  private final Key other = new Key(2);

  @Test
  void errorOfAFunctionReachesTheCaller() {
    assertThatThrownBy(() -> map.computeIfAbsent(key, ContainerComputeTest::fail))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void functionThatFailsStoresNothing() {
    assertThatThrownBy(() -> map.computeIfAbsent(key, ContainerComputeTest::fail));
    assertThat(map).isEmpty();
  }

  @Test
  void functionThatFailsBlocksNobody() {
    assertThatThrownBy(() -> map.computeIfAbsent(key, ContainerComputeTest::fail));
    assertThat(map.computeIfAbsent(key, absent -> "value")).isEqualTo("value");
  }

  private static Object fail(Object absent) {
    throw new IllegalStateException("on purpose, for " + absent);
  }

  @Test
  void functionThatReturnsNullStoresNothing() {
    assertThat(map.computeIfAbsent(key, absent -> Nulls.aNull())).isNull();
  }

  @Test
  void functionMayComputeForAnotherKey() {
    map.computeIfAbsent(key, absent -> map.computeIfAbsent(other, alsoAbsent -> "value"));
    assertThat(map).containsOnlyKeys(key, other);
  }

  @Test
  void functionMayComputeForItsOwnKey() {
    Object computed =
        map.computeIfAbsent(
            key, absent -> map.computeIfAbsent(key, alsoAbsent -> "inner") + " and outer");
    assertThat(computed).isEqualTo("inner");
  }

  @Test
  void computationDoesNotDelayOtherKeys() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Thread slow = new Thread(() -> map.computeIfAbsent(key, absent -> await(started, end)));
    slow.start();
    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(map.computeIfAbsent(other, absent -> "value")).isEqualTo("value");
    end.countDown();
    slow.join();
  }

  @Test
  void computationDoesNotDelayStores() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Thread slow = new Thread(() -> map.computeIfAbsent(key, absent -> await(started, end)));
    slow.start();
    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
    map.put(key, "stored meanwhile");
    end.countDown();
    slow.join();
    assertThat(map.get(key)).isEqualTo("stored meanwhile");
  }

  private static Object await(CountDownLatch started, CountDownLatch end) {
    started.countDown();
    try {
      return end.await(20, TimeUnit.SECONDS) ? "computed" : "too late";
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void keysOfOneHashAreToldApart() {
    List<Colliding> keys = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      keys.add(new Colliding(i));
      map.put(keys.get(i), i);
    }
    assertThat(keys).allMatch(colliding -> colliding.number.equals(map.get(colliding)));
  }

  /** A referent whose hash is that of all others. */
  private static final class Colliding {
    final Integer number;

    Colliding(int number) {
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  @Test
  void functionMayStoreItsOwnKey() {
    Object computed =
        map.computeIfAbsent(
            key,
            absent -> {
              map.put(key, "stored");
              return "computed";
            });
    assertThat(computed).isEqualTo("stored");
  }

  @Test
  void secondThreadWaitsForTheValueOfTheFirst() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    List<Object> got = new ArrayList<>();
    Thread first = new Thread(() -> map.computeIfAbsent(key, absent -> await(started, end)));
    first.start();
    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
    Thread second =
        new Thread(() -> got.add(map.computeIfAbsent(key, absent -> "computed by the second")));
    second.start();
    Garbage.awaitUntil(() -> second.getState() == Thread.State.WAITING);
    end.countDown();
    first.join();
    second.join();
    assertThat(got).containsExactly("computed");
  }
}
