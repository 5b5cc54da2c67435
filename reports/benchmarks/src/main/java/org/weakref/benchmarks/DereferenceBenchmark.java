package org.weakref.benchmarks;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.weakref.WeakRef;

/**
 * Dereferencing, and asking for the shared reference of an object again, beside the JDK's own
 * reference.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DereferenceBenchmark {
  private final Object referent = new Object();
  private final WeakReference<Object> plain = new WeakReference<>(referent);
  private final WeakRef<Object> shared = WeakRef.of(referent);

  /** The measure of the others. */
  @Benchmark
  public @Nullable Object jdkGet() {
    return plain.get();
  }

  /** One load as well. */
  @Benchmark
  public @Nullable Object weakRefGet() {
    return shared.get();
  }

  /** A look-up of the shared reference. */
  @Benchmark
  public WeakRef<Object> weakRefOfAgain() {
    return WeakRef.of(referent);
  }

  /** What one would do without it: make another. */
  @Benchmark
  public WeakReference<Object> jdkNew() {
    return new WeakReference<>(referent);
  }
}
