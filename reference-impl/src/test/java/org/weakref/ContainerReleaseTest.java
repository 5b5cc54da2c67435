package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When containers let go, and what does it for them. */
class ContainerReleaseTest {

  private final WeakDomain onDemand = WeakDomain.builder().callbacksOnDemand().build();

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
  void nextReadReleasesDeadValuesWhereThereIsNoThread() {
    WeakValueMap<Object, Object> map = new WeakValueMap<>(onDemand);
    Held<Object> key = Held.object();
    WeakRef<Object> watch = WeakRef.of(key.get());
    putMortal(map, key.get());
    key.drop();
    Garbage.awaitUntil(
        () -> {
          assertThat(map.get("another key")).isNull();
          return watch.get() == null;
        });
  }

  private static void putMortal(Map<Object, Object> map, Object key) {
    map.put(key, new Object());
  }

  @Test
  void threadStartsWithTheFirstEntry() {
    WeakDomain domain = WeakDomain.builder().build();
    WeakSet<Object> set = new WeakSet<>(domain);
    assertThat(domain.containers.hasRunningThread()).isFalse();
    set.add(this);
    assertThat(domain.containers.hasRunningThread()).isTrue();
    assertThat(set).containsExactly(this);
  }

  @Test
  void domainKnowsTheContainersThatHaveHadAnEntry() {
    WeakSet<Object> set = new WeakSet<>(onDemand);
    assertThat(onDemand.containers.tableCount()).isZero();
    set.add(this);
    assertThat(onDemand.containers.tableCount()).isOne();
    assertThat(set).containsExactly(this);
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
  void threadStaysWhereTheFirstOfSeveralContainersIsEmpty() {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    WeakSet<Object> empty = new WeakSet<>(domain);
    empty.add(this);
    empty.clear();
    WeakSet<Object> full = new WeakSet<>(domain);
    full.add(this);
    Garbage.collect();
    assertThat(domain.containers.hasRunningThread()).isTrue();
    assertThat(full).containsExactly(this);
    Held.untilHere(empty);
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
