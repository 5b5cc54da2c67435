package org.weakref.benchmarks;

import java.lang.ref.Cleaner;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.weakref.Finalizer;

/**
 * Registering a finalizer and having it run, by hand or by the collector, beside the JDK's cleaner.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class FinalizerBenchmark {

  private static final int MANY = 100_000;

  private final Cleaner cleaner = Cleaner.create();
  private final Object object = new Object();
  private final Semaphore collected = new Semaphore(0);

  /** The measure of the next one. */
  @Benchmark
  public void cleanerRegisterAndClean() {
    cleaner.register(object, () -> {}).clean();
  }

  /** By hand. */
  @Benchmark
  public @Nullable Object finalizerRegisterAndCall() throws Exception {
    return Finalizer.of(object, () -> {}).call();
  }

  /** The measure of the next one, by the object: many are registered, collected and waited for. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void cleanerRegisterAndCollect() throws InterruptedException {
    for (int i = 0; i < MANY; i++) {
      cleaner.register(new Object(), collected::release);
    }
    awaitAll();
  }

  /** By the collector. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public void finalizerRegisterAndCollect() throws InterruptedException {
    for (int i = 0; i < MANY; i++) {
      Finalizer.of(new Object(), collected::release);
    }
    awaitAll();
  }

  private void awaitAll() throws InterruptedException {
    do {
      System.gc();
    } while (!collected.tryAcquire(MANY, 1, TimeUnit.SECONDS));
  }
}
