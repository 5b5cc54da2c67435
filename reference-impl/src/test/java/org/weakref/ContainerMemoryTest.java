package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** How much room containers take. */
class ContainerMemoryTest {

  private static final int MILLION = 1_000_000;
  private static final long MEGABYTE = 1 << 20;

  private final WeakDomain onDemand = WeakDomain.builder().callbacksOnDemand().build();

  private static long used() {
    Garbage.collect();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static void awaitMemoryBackAt(long before) {
    Garbage.awaitUntil(
        () -> {
          // Collecting without a break would leave no time to those that release.
          LockSupport.parkNanos(200_000_000);
          return used() - before < MEGABYTE / 4;
        });
  }

  @Test
  void mapWhoseMillionKeysDieGivesItsMemoryBack() {
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>();
    map.put(this, "value");
    long before = used();
    fill(map);
    awaitMemoryBackAt(before);
    assertThat(map).containsOnlyKeys(this);
  }

  private static void fill(Map<Object, Object> map) {
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < MILLION; i++) {
      keys.add(new Object());
      map.put(keys.get(i), new Object());
    }
    assertThat(map).hasSize(MILLION + 1);
  }

  @Test
  void mapWhoseMillionEntriesAreRemovedGivesItsMemoryBack() {
    WeakValueMap<Object, Object> map = new WeakValueMap<>(onDemand);
    long before = used();
    for (int i = 0; i < MILLION; i++) {
      map.put(i, this);
    }
    for (int i = 0; i < MILLION; i++) {
      map.remove(i);
    }
    awaitMemoryBackAt(before);
    assertThat(map).isEmpty();
  }

  @Test
  void entriesThatComeAndGoTakeNoRoom() {
    WeakSet<Object> set = new WeakSet<>(onDemand);
    long before = used();
    for (int i = 0; i < MILLION; i++) {
      set.add(this);
      set.remove(this);
    }
    awaitMemoryBackAt(before);
    assertThat(set).isEmpty();
  }
}
