package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EqualsIncompatibleType") // Proxies equal what their referents equal.
class WeakProxyTest {

  /** Not public, as many interfaces are. */
  interface Door {
    String open(int times) throws IOException;

    default Door itself() {
      return this;
    }
  }

  private static final class Oak implements Door, Supplier<String> {
    @Override
    public String open(int times) throws IOException {
      if (times < 0) {
        throw new IOException("stuck");
      }
      return "open".repeat(times);
    }

    @Override
    public String get() {
      return "oak";
    }

    @Override
    public String toString() {
      return "an oak door";
    }
  }

  private static final Class<Supplier<String>> TEXTS = WeakProxy.type(Supplier.class);

  private final Oak oak = new Oak();
  private final Held<Oak> held = Held.by(Oak::new);
  private final Door proxy = WeakProxy.of(oak, Door.class);

  private Door deadProxy() {
    Door dead = WeakProxy.of(held.get(), Door.class);
    held.collect();
    return dead;
  }

  @Test
  void methodIsForwarded() throws IOException {
    assertThat(proxy.open(2)).isEqualTo("openopen");
  }

  @Test
  void insideAMethodThisIsTheReferent() {
    assertThat(proxy.itself()).isSameAs(oak);
  }

  @Test
  void exceptionComesBackUnchanged() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> proxy.open(-1))
        .withMessage("stuck");
  }

  @Test
  void furtherInterfacesAreForwarded() {
    Door door = WeakProxy.of(oak, Door.class, null, Supplier.class);
    assertThat(((Supplier<?>) door).get()).isEqualTo("oak");
  }

  @Test
  void interfacesOfDifferentLoadersGoTogether() {
    Supplier<String> supplier = WeakProxy.of(oak, TEXTS, null, Door.class);
    assertThat(supplier).isInstanceOf(Door.class);
  }

  @Test
  void proxyDoesNotKeepItsReferentAlive() {
    WeakRef<Oak> watch = WeakRef.of(held.get());
    Door door = WeakProxy.of(held.get(), Door.class);
    held.collect();
    assertThat(watch.get()).isNull();
    Held.untilHere(door);
  }

  @Test
  void methodOfADeadProxyFails() {
    assertThatExceptionOfType(DeadReferentException.class)
        .isThrownBy(() -> deadProxy().open(1))
        .withMessage("weakly-referenced object no longer exists");
  }

  @Test
  void textOfADeadProxyFails() {
    assertThatExceptionOfType(DeadReferentException.class).isThrownBy(deadProxy()::toString);
  }

  @Test
  void equalityOfADeadProxyFails() {
    assertThatExceptionOfType(DeadReferentException.class)
        .isThrownBy(() -> deadProxy().equals(oak));
  }

  @Test
  void equalityWithADeadProxyFails() {
    assertThatExceptionOfType(DeadReferentException.class)
        .isThrownBy(() -> proxy.equals(deadProxy()));
  }

  @Test
  void liveProxyIsNotHashable() {
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(proxy::hashCode);
  }

  @Test
  void deadProxyIsNotHashable() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(deadProxy()::hashCode);
  }

  @Test
  void textIsThatOfTheReferent() {
    assertThat(proxy.toString()).isEqualTo("an oak door");
  }

  @Test
  void proxyEqualsItsReferent() {
    assertThat(proxy.equals(oak)).isTrue();
  }

  @Test
  void proxyEqualsAnotherProxyOfItsReferent() {
    assertThat(proxy.equals(WeakProxy.of(oak, Door.class, dead -> {}))).isTrue();
  }

  @Test
  void proxyIsUnequalToNull() {
    assertThat(proxy.equals(null)).isFalse();
  }

  @Test
  void proxyWithoutCallbackIsReused() {
    assertThat(WeakProxy.of(oak, Door.class)).isSameAs(proxy);
  }

  @Test
  void orderOfInterfacesDoesNotMatterForReuse() {
    Object one = WeakProxy.of(oak, Door.class, null, Supplier.class);
    Object other = WeakProxy.of(oak, TEXTS, null, Door.class);
    assertThat(one == other).isTrue();
  }

  @Test
  void proxiesWithOtherInterfacesAreSeparate() {
    Object other = WeakProxy.of(oak, Door.class, null, Supplier.class);
    assertThat(other).isNotSameAs(proxy);
  }

  @Test
  void proxiesWithCallbackAreSeparate() {
    Door separate = WeakProxy.of(oak, Door.class, dead -> {});
    assertThat(separate).isNotSameAs(proxy);
  }

  @Test
  void callbackGetsTheProxy() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    List<Door> calls = new ArrayList<>();
    Door door = domain.proxy(held.get(), Door.class, calls::add);
    held.collect();
    domain.runDueCallbacks();
    assertThat(calls.get(0) == door).isTrue();
  }

  @Test
  void proxyIsToldFromOtherObjects() {
    assertThat(WeakProxy.isProxy(proxy)).isTrue();
  }

  @Test
  void referentIsNoProxy() {
    assertThat(WeakProxy.isProxy(oak)).isFalse();
  }

  @Test
  void referenceIsNoProxy() {
    assertThat(WeakProxy.isProxy(WeakRef.of(oak))).isFalse();
  }

  @Test
  void foreignProxyIsNoProxy() {
    Object foreign =
        java.lang.reflect.Proxy.newProxyInstance(
            Door.class.getClassLoader(), new Class<?>[] {Door.class}, (p, m, a) -> "");
    assertThat(WeakProxy.isProxy(foreign)).isFalse();
  }

  @Test
  void nullIsNoProxy() {
    assertThat(WeakProxy.isProxy(null)).isFalse();
  }

  @Test
  void classIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeakProxy.of(oak, Oak.class))
        .withMessageContaining("is not an interface");
  }

  @Test
  void interfaceThatTheReferentLacksIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeakProxy.of(oak, Door.class, null, RandomAccess.class))
        .withMessageContaining("does not implement java.util.RandomAccess");
  }

  @Test
  void interfaceThatIsNotOpenIsRefused() throws ClassNotFoundException {
    Class<?> internal = Class.forName("sun.nio.ch.DirectBuffer");
    ByteBuffer buffer = ByteBuffer.allocateDirect(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeakProxy.of(buffer, Comparable.class, null, internal))
        .withMessageContaining("open its package");
  }

  @Test
  void refusedInterfaceLeavesNoTrace() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    assertThatIllegalArgumentException().isThrownBy(() -> domain.proxy(oak, Oak.class));
    assertThat(domain.trackerCount()).isZero();
  }

  @Test
  void deadReferentIsNoKindOfAnotherError() {
    assertThat(DeadReferentException.class.getSuperclass()).isEqualTo(RuntimeException.class);
  }
}
