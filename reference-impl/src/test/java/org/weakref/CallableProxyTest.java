package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.CharBuffer;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Proxies of functions. */
class CallableProxyTest {

  private final Held<Function<Integer, Integer>> held = Held.by(() -> adding(2));

  /** Captures its argument, so that it is an object of its own and dies like one. */
  private static Function<Integer, Integer> adding(int summand) {
    return number -> number + summand;
  }

  private Function<Integer, Integer> proxy() {
    Class<Function<Integer, Integer>> type = WeakProxy.type(Function.class);
    return WeakProxy.of(held.get(), type);
  }

  @Test
  void functionIsCalled() {
    assertThat(proxy().apply(3)).isEqualTo(5);
  }

  @Test
  void functionsAreComposedOfProxies() {
    assertThat(proxy().andThen(proxy()).apply(3)).isEqualTo(7);
  }

  @Test
  void functionThatIsGoneCannotBeCalled() {
    Function<Integer, Integer> proxy = proxy();
    held.collect();
    assertThatExceptionOfType(DeadReferentException.class).isThrownBy(() -> proxy.apply(3));
  }

  @Test
  void checkedExceptionOfACallableComesBack() {
    Callable<String> failing =
        () -> {
          throw new Exception("failed");
        };
    Class<Callable<String>> type = WeakProxy.type(Callable.class);
    Callable<String> proxy = WeakProxy.of(failing, type);
    assertThatExceptionOfType(Exception.class).isThrownBy(proxy::call).withMessage("failed");
  }

  @Test
  void primitiveFunctionIsCalled() {
    IntBinaryOperator plus = Integer::sum;
    assertThat(WeakProxy.of(plus, IntBinaryOperator.class).applyAsInt(2, 3)).isEqualTo(5);
  }

  @Test
  void proxyByAFunctionalInterfaceIsCallable() {
    assertThat(WeakProxy.isCallable(proxy())).isTrue();
  }

  @Test
  void deadProxyOfAFunctionIsStillCallable() {
    Function<Integer, Integer> proxy = proxy();
    held.collect();
    assertThat(WeakProxy.isCallable(proxy)).isTrue();
  }

  @Test
  void proxyByAnInterfaceThatExtendsAFunctionalOneIsCallable() {
    BinaryOperator<Integer> plus = Integer::sum;
    assertThat(WeakProxy.isCallable(WeakProxy.of(plus, BinaryOperator.class))).isTrue();
  }

  /** Does not say of itself that it is functional, but what it extends does. */
  private interface Ranking extends Comparator<String> {}

  @Test
  void functionalInterfaceIsFoundAmongTheExtendedOnes() {
    Ranking ranking = String::compareTo;
    assertThat(WeakProxy.isCallable(WeakProxy.of(ranking, Ranking.class))).isTrue();
  }

  @Test
  void proxyByAnyOtherInterfaceIsNotCallable() {
    CharSequence text = CharBuffer.allocate(1);
    assertThat(WeakProxy.isCallable(WeakProxy.of(text, CharSequence.class))).isFalse();
  }

  @Test
  void oneFunctionalInterfaceAmongSeveralIsEnough() {
    record Both(String get) implements Supplier<String>, Comparable<Both> {
      @Override
      public int compareTo(Both other) {
        return 0;
      }
    }

    Both both = new Both("text");
    Object proxy = WeakProxy.of(both, Comparable.class, null, Supplier.class);
    assertThat(WeakProxy.isCallable(proxy)).isTrue();
  }

  @Test
  void functionItselfIsNoCallableProxy() {
    assertThat(WeakProxy.isCallable(held.get())).isFalse();
  }

  @Test
  void lambdaIsNoProxyAlthoughItsClassIsHidden() {
    assertThat(WeakProxy.isProxy(held.get())).isFalse();
  }
}
