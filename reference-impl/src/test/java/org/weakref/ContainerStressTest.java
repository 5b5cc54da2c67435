package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Threads use a container while its weak parts die: for two seconds, or as many as the property
 * {@code weakref.stress.seconds} says (profile {@code stress}).
 */
@Timeout(240)
class ContainerStressTest {

  private static final int THREADS = 4;
  private static final int KEYS = 500;
  private static final long SECONDS = Long.getLong("weakref.stress.seconds", 2);

  private final Queue<String> violations = new ConcurrentLinkedQueue<>();

  @Test
  void weakKeyMapKeepsEveryPromise() throws Exception {
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>();
    stress(number -> new KeysOfMine(map, number));
    awaitEmpty(map.keySet());
  }

  @Test
  void weakValueMapKeepsEveryPromise() throws Exception {
    WeakValueMap<Object, Object> map = new WeakValueMap<>();
    stress(number -> new ValuesOfMine(map, number));
    awaitEmpty(map.keySet());
  }

  @Test
  void weakSetKeepsEveryPromise() throws Exception {
    WeakSet<Object> set = new WeakSet<>();
    stress(number -> new ElementsOfMine(set, number));
    awaitEmpty(set);
  }

  @Test
  void mergesAreCountedEachOnce() throws Exception {
    WeakKeyMap<Object, Long> counts = new WeakKeyMap<>();
    Key key = new Key(1);
    int merges = 20_000;
    inParallel(
        number -> {
          for (int i = 0; i < merges; i++) {
            counts.merge(key, 1L, Long::sum);
          }
        });
    assertThat(counts).containsExactly(Map.entry(key, (long) THREADS * merges));
  }

  @Test
  void valueIsComputedOnce() throws Exception {
    WeakValueMap<Object, Object> map = new WeakValueMap<>();
    Queue<Object> computed = new ConcurrentLinkedQueue<>();
    inParallel(
        number -> {
          for (int i = 0; i < 10_000; i++) {
            map.computeIfAbsent(i, absent -> recorded(computed, new Object()));
          }
        });
    assertThat(computed).hasSize(10_000);
  }

  private static Object recorded(Queue<Object> computed, Object object) {
    computed.add(object);
    return object;
  }

  private interface Work {
    void run(int number) throws Exception;
  }

  private interface Part {
    Mine of(int number);
  }

  private static void inParallel(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      futures.add(
          threads.submit(
              () -> {
                work.run(number);
                return null;
              }));
    }
    threads.shutdown();
    for (Future<?> future : futures) {
      future.get();
    }
  }

  private void stress(Part part) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    inParallel(
        number -> {
          Mine mine = part.of(number);
          while (System.nanoTime() < end && violations.isEmpty()) {
            mine.round();
          }
        });
    assertThat(violations).isEmpty();
  }

  private static void awaitEmpty(Set<?> container) {
    Garbage.awaitUntil(container::isEmpty);
    assertThat(container.size()).isZero();
  }

  /** What one thread does to entries that no other thread touches, in a container of all. */
  private abstract class Mine {
    final int owner;
    final List<Key> held = new ArrayList<>();
    private final Set<?> shown;

    Mine(int owner, Set<?> shown) {
      this.owner = owner;
      this.shown = shown;
    }

    abstract void store(Key mortal);

    abstract boolean isThere(Key mortal);

    abstract boolean remove(Key mortal);

    final void round() {
      grow();
      check(held.stream().allMatch(this::isThere), "a live entry was lost");
      iterate();
      shrink();
      if (ThreadLocalRandom.current().nextInt(20) == 0) {
        System.gc();
      }
    }

    private void grow() {
      int more = ThreadLocalRandom.current().nextInt(KEYS);
      for (int i = 0; i < more; i++) {
        Key mortal = new Key((held.size() + i) * THREADS + owner);
        if (!isThere(mortal)) {
          store(mortal);
          held.add(mortal);
          check(isThere(mortal), "a stored entry is not there");
        }
      }
    }

    private void iterate() {
      int count = 0;
      for (Object element : shown) {
        check(element != null, "a dead entry was shown");
        count++;
      }
      check(count >= held.size(), "an iteration missed a live entry");
      check(shown.size() >= held.size(), "a live entry was not counted");
    }

    /** Drops some, and removes some. */
    private void shrink() {
      int fewer = ThreadLocalRandom.current().nextInt(held.size() + 1);
      for (int i = 0; i < fewer; i++) {
        Key last = held.remove(held.size() - 1);
        if (i % 2 == 0) {
          check(remove(last), "an entry was gone before it was removed");
          check(!isThere(last), "an entry is there after it was removed");
        }
        Held.untilHere(last);
      }
    }
  }

  private final class KeysOfMine extends Mine {
    private final ConcurrentMap<Object, Object> map;

    KeysOfMine(ConcurrentMap<Object, Object> map, int owner) {
      super(owner, map.keySet());
      this.map = map;
    }

    @Override
    void store(Key mortal) {
      map.put(mortal, mortal.number);
    }

    @Override
    boolean isThere(Key mortal) {
      Object value = map.get(mortal);
      check(value == null || value.equals(mortal.number), "a key has another key's value");
      return value != null;
    }

    @Override
    boolean remove(Key mortal) {
      return map.remove(mortal, mortal.number);
    }
  }

  private final class ValuesOfMine extends Mine {
    private final ConcurrentMap<Object, Object> map;

    ValuesOfMine(ConcurrentMap<Object, Object> map, int owner) {
      super(owner, map.keySet());
      this.map = map;
    }

    @Override
    void store(Key mortal) {
      map.put(mortal.number, new Key(mortal.number));
      map.put(mortal.number, mortal);
    }

    @Override
    boolean isThere(Key mortal) {
      Object value = map.get(mortal.number);
      check(value == null || value.equals(mortal), "a key has another key's value");
      return value != null;
    }

    @Override
    boolean remove(Key mortal) {
      return map.remove(mortal.number) != null;
    }
  }

  private final class ElementsOfMine extends Mine {
    private final Set<Object> set;

    ElementsOfMine(Set<Object> set, int owner) {
      super(owner, set);
      this.set = set;
    }

    @Override
    void store(Key mortal) {
      check(set.add(mortal), "an element was there before it was added");
    }

    @Override
    boolean isThere(Key mortal) {
      return set.contains(mortal);
    }

    @Override
    boolean remove(Key mortal) {
      return set.remove(mortal);
    }
  }

  private void check(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
