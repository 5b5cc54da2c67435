package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What containers hold, and for how long. */
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

  @Test
  void nextReadReleasesValuesWhereThereIsNoThread() {
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>(onDemand);
    WeakRef<Object> watch = putUnderMortalKey(map);
    Garbage.awaitUntil(
        () -> {
          assertThat(map.get(this)).isNull();
          return watch.get() == null;
        });
  }

  @Test
  void nextStoreReleasesValuesOfOtherMaps() {
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>(onDemand);
    WeakRef<Object> watch = putUnderMortalKey(map);
    WeakSet<Object> other = new WeakSet<>(onDemand);
    Garbage.awaitUntil(
        () -> {
          other.add(this);
          return watch.get() == null;
        });
    assertThat(other).containsExactly(this);
    Held.untilHere(map);
  }

  private static WeakRef<Object> putUnderMortalKey(Map<Object, Object> map) {
    Object value = new Object();
    map.put(new Object(), value);
    return WeakRef.of(value);
  }

  @Test
  void threadEndsOnceThereIsNothingToAwait() {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    WeakSet<Object> set = new WeakSet<>(domain);
    Held<Object> held = Held.by(() -> new Object());
    set.add(held.get());
    held.drop();
    Garbage.awaitUntil(() -> !domain.containers.hasRunningThread());
    assertThat(set).isEmpty();
  }

  @Test
  void threadStaysWhileAnEntryMayDie() {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>(domain);
    Held<Object> held = Held.object();
    Held<Object> value = Held.object();
    map.put(held.get(), value.get());
    WeakRef<Object> watch = WeakRef.of(value.get());
    Garbage.collect();
    held.drop();
    value.drop();
    Garbage.awaitUntil(() -> watch.get() == null);
    assertThat(map).isEmpty();
  }

  @Test
  void domainForgetsContainersThatAreGone() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(new WeakSet<>(onDemand).add(this)).isTrue();
    }
    Garbage.awaitUntil(() -> onDemand.containers.tableCount() == 0);
  }

  @Test
  void slowCallbackDelaysNoRelease() {
    WeakDomain domain = WeakDomain.builder().build();
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>(domain);
    List<Object> ends = new ArrayList<>();
    Held<Object> watched = Held.object();
    WeakRef<Object> released = putUnderMortalKey(map);
    WeakRef<Object> ref =
        domain.ref(
            watched.get(),
            dead -> {
              Garbage.awaitUntil(() -> released.get() == null);
              synchronized (ends) {
                ends.add(dead);
              }
            });
    watched.drop();
    Garbage.awaitUntil(
        () -> {
          synchronized (ends) {
            return !ends.isEmpty();
          }
        });
    assertThat(ends).containsExactly(ref);
  }
}
