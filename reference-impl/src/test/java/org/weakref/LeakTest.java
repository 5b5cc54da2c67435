package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeakTest {

  private static final int MANY = 100_000;

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();

  private void awaitEmptyTable() {
    Garbage.awaitUntil(
        () -> {
          domain.runDueCallbacks();
          return domain.trackerCount() == 0;
        });
  }

  @Test
  void trackersOfDeadReferentsLeaveTheTable() {
    List<Object> refs = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      refs.add(domain.ref(new Object(), dead -> {}));
    }
    awaitEmptyTable();
    assertThat(refs).hasSize(MANY);
  }

  @Test
  void trackersWithoutReferencesLeaveTheTable() {
    List<Object> referents = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      referents.add(new Object());
      assertThat(domain.ref(referents.get(i))).isNotNull();
    }
    awaitEmptyTable();
    assertThat(referents).hasSize(MANY);
  }

  @Test
  void manyReferencesToOneReferentLeaveIt() {
    Object referent = new Object();
    for (int i = 0; i < MANY; i++) {
      assertThat(domain.ref(referent, dead -> {})).isNotNull();
    }
    awaitEmptyTable();
    assertThat(domain.count(referent)).isZero();
  }

  @Test
  void tableOfTheCommonDomainEmptiesByItself() {
    Object referent = new Object();
    makeAndDrop(referent);
    Garbage.awaitUntil(() -> WeakRefs.count(referent) == 0);
    assertThat(WeakRefs.list(referent)).isEmpty();
  }

  private static void makeAndDrop(Object referent) {
    assertThat(WeakRef.of(referent)).isNotNull();
  }

  @Test
  void referenceIsNotKeptAlive() {
    Object referent = new Object();
    WeakReference<Object> watch = new WeakReference<>(WeakRef.of(referent, dead -> {}));
    Garbage.collect();
    assertThat(watch.get()).isNull();
    Held.untilHere(referent);
  }

  @Test
  void deadReferenceIsNotKeptAlive() {
    Held<Object> held = Held.object();
    Held<WeakRef<Object>> ref = Held.by(() -> domain.ref(held.get(), dead -> {}));
    WeakReference<Object> watch = new WeakReference<>(ref.get());
    held.collect();
    ref.collect();
    assertThat(watch.get()).isNull();
  }

  @Test
  void proxyIsNotKeptAlive() {
    Task referent = new Task();
    WeakReference<Object> watch =
        new WeakReference<>(WeakProxy.of(referent, Runnable.class, dead -> {}));
    Garbage.collect();
    assertThat(watch.get()).isNull();
    Held.untilHere(referent);
  }

  @Test
  void callbackIsNotKeptAliveOnceItsReferenceIsGone() {
    Object referent = new Object();
    WeakReference<Object> watch = referWithCallback(referent);
    Garbage.collect();
    assertThat(watch.get()).isNull();
    Held.untilHere(referent);
  }

  private WeakReference<Object> referWithCallback(Object referent) {
    Object captured = new Object();
    WeakCallback<Object> callback = dead -> captured.notifyAll();
    assertThat(domain.ref(referent, callback)).isNotNull();
    return new WeakReference<>(callback);
  }

  @Test
  void unusedDomainIsNotKeptAlive() {
    WeakReference<Object> watch = useADomain();
    Garbage.awaitUntil(() -> watch.get() == null);
  }

  private static WeakReference<Object> useADomain() {
    WeakDomain domain = WeakDomain.builder().idleMillis(1).build();
    assertThat(domain.ref(new Object(), dead -> {})).isNotNull();
    return new WeakReference<>(domain);
  }
}
