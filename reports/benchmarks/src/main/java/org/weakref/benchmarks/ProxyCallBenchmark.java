package org.weakref.benchmarks;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.weakref.WeakProxy;

/**
 * A call by interface: on the object itself, through a proxy of this library, and through what one
 * would write without it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ProxyCallBenchmark {
  /** What is called. */
  public interface Account {
    /** Takes nothing and gives a primitive. */
    int balance();

    /** Takes an object and gives it back. */
    Object note(Object text);

    /** Takes and gives primitives. */
    long transfer(int amount, long fee);
  }

  private static final class Savings implements Account {
    private int balance = 1000;

    @Override
    public int balance() {
      return balance;
    }

    @Override
    public Object note(Object text) {
      return text;
    }

    @Override
    public long transfer(int amount, long fee) {
      balance ^= amount;
      return balance + fee;
    }
  }

  /** How the call reaches the object. */
  public enum Way {
    /** There is nothing in between. */
    DIRECT {
      @Override
      Account to(Account referent) {
        return referent;
      }
    },
    /** A proxy of this library. */
    WEAK_PROXY {
      @Override
      Account to(Account referent) {
        return WeakProxy.of(referent, Account.class);
      }
    },
    /** The platform's proxy around a weak reference. */
    BY_HAND {
      @Override
      Account to(Account referent) {
        return (Account)
            Proxy.newProxyInstance(
                Account.class.getClassLoader(),
                new Class<?>[] {Account.class},
                new ByHand(new WeakReference<>(referent)));
      }
    };

    abstract Account to(Account referent);
  }

  private record ByHand(WeakReference<Object> reference) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      Object referent = reference.get();
      if (referent == null) {
        throw new IllegalStateException("the referent is gone");
      }
      try {
        return method.invoke(referent, arguments);
      } catch (InvocationTargetException thrown) {
        throw thrown.getTargetException();
      }
    }
  }

  /** How the calls are made. */
  @Param public Way way = Way.DIRECT;

  private final Account referent = new Savings();
  private Account account = referent;
  private int amount = 500_000;
  private long fee = 300_000;

  /** Chooses who is called. */
  @Setup
  public void choose() {
    account = way.to(referent);
  }

  /** No argument, a primitive result. */
  @Benchmark
  public int balance() {
    return account.balance();
  }

  /** An object as argument and result. */
  @Benchmark
  public Object note() {
    return account.note(this);
  }

  /** Two primitive arguments, too large for the platform's cache of boxes. */
  @Benchmark
  public long transfer() {
    return account.transfer(amount, fee);
  }
}
