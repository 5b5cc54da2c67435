package org.weakref.benchmarks;

import com.google.common.collect.MapMaker;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.weakref.WeakKeyMap;
import org.weakref.WeakValueMap;

/** Reading and writing weak maps beside those of others, and a map that is not weak. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WeakMapBenchmark {

  private static final int SIZE = 1 << 10;

  /** What is measured. */
  public enum Kind {
    CONCURRENT_HASH_MAP(ConcurrentHashMap::new),
    WEAK_KEY_MAP(WeakKeyMap::new),
    WEAK_KEY_MAP_BY_IDENTITY(WeakKeyMap::byIdentity),
    WEAK_VALUE_MAP(WeakValueMap::new),
    WEAK_HASH_MAP(WeakHashMap::new),
    SYNCHRONIZED_WEAK_HASH_MAP(() -> Collections.synchronizedMap(new WeakHashMap<>())),
    GUAVA_WEAK_KEYS(() -> new MapMaker().weakKeys().makeMap()),
    GUAVA_WEAK_VALUES(() -> new MapMaker().weakValues().makeMap());

    @SuppressWarnings("ImmutableEnumChecker") // Makes a new map each time, and has no state.
    private final Supplier<Map<Object, Object>> maker;

    Kind(Supplier<Map<Object, Object>> maker) {
      this.maker = maker;
    }
  }

  @Param private Kind kind = Kind.CONCURRENT_HASH_MAP;

  private final Object[] present = new Object[SIZE];
  private final Object[] absent = new Object[SIZE];
  private Map<Object, Object> map = Map.of();
  private int next;

  /** Fills the map. */
  @Setup
  public void fill() {
    map = kind.maker.get();
    for (int i = 0; i < SIZE; i++) {
      present[i] = new Object();
      absent[i] = new Object();
      map.put(present[i], present[i]);
    }
  }

  private int turn() {
    return next++ & (SIZE - 1);
  }

  /** Finds a value. */
  @Benchmark
  public @Nullable Object getHit() {
    return map.get(present[turn()]);
  }

  /** Finds nothing. */
  @Benchmark
  public @Nullable Object getMiss() {
    return map.get(absent[turn()]);
  }

  /** Replaces a value. */
  @Benchmark
  public @Nullable Object putAgain() {
    int turn = turn();
    return map.put(present[turn], absent[turn]);
  }

  /** Makes a map of many entries, by the entry. */
  @Benchmark
  @OperationsPerInvocation(SIZE)
  public Object putNew() {
    Map<Object, Object> fresh = kind.maker.get();
    for (Object key : present) {
      fresh.put(key, key);
    }
    return fresh;
  }
}
