package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeakSlotTest {

  private static final WeakSlot FOREIGN = new WeakSlot();

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();

  /** Carries whatever slot it is told to. */
  private record Carrier(String name, Supplier<@Nullable WeakSlot> slots) implements HasWeakSlot {

    static Carrier proper(String name) {
      WeakSlot slot = new WeakSlot();
      return new Carrier(name, () -> slot);
    }

    @Override
    public @Nullable WeakSlot weakSlot() {
      return slots.get();
    }
  }

  @Test
  void slotLeadsToTheReferences() {
    Carrier carrier = Carrier.proper("a");
    assertThat(domain.ref(carrier)).isSameAs(domain.ref(carrier));
  }

  @Test
  void slotServesSeveralDomains() {
    Carrier carrier = Carrier.proper("a");
    WeakRef<Carrier> ref = domain.ref(carrier);
    assertThat(domain.ref(carrier)).isSameAs(ref);
    assertThat(WeakRef.of(carrier)).isNotSameAs(ref);
    assertThat(domain.ref(carrier)).isSameAs(ref);
  }

  @Test
  void slotDoesNotKeepItsObjectAlive() {
    Held<Carrier> held = Held.by(() -> Carrier.proper("a"));
    WeakRef<Carrier> ref = domain.ref(held.get());
    held.collect();
    assertThat(ref.get()).isNull();
  }

  @Test
  void slotOfARetiredTrackerIsNotBelieved() {
    Carrier carrier = Carrier.proper("a");
    assertThat(domain.ref(carrier)).isSameAs(domain.ref(carrier));
    Garbage.collect();
    domain.runDueCallbacks();
    assertThat(domain.ref(carrier).get()).isSameAs(carrier);
  }

  @Test
  void missingSlotDoesNoHarm() {
    Carrier carrier = new Carrier("a", () -> null);
    assertThat(domain.ref(carrier)).isSameAs(domain.ref(carrier));
  }

  @Test
  void newSlotEachTimeDoesNoHarm() {
    Carrier carrier = new Carrier("a", WeakSlot::new);
    assertThat(domain.ref(carrier)).isSameAs(domain.ref(carrier));
  }

  @Test
  void sharedSlotDoesNoHarm() {
    Carrier one = new Carrier("one", () -> FOREIGN);
    Carrier two = new Carrier("two", () -> FOREIGN);
    List<Object> found = new ArrayList<>();
    List<WeakRef<Carrier>> refs = List.of(domain.ref(one), domain.ref(two));
    for (int i = 0; i < 2; i++) {
      found.add(domain.ref(one).get());
      found.add(domain.ref(two).get());
    }
    assertThat(found).containsExactly(one, two, one, two);
    Held.untilHere(refs);
  }

  @Test
  void slotThatAppearsLaterDoesNoHarm() {
    WeakSlot slot = new WeakSlot();
    List<WeakSlot> slots = new ArrayList<>();
    Carrier carrier = new Carrier("a", () -> slots.isEmpty() ? null : slots.get(0));
    WeakRef<Carrier> before = domain.ref(carrier);
    slots.add(slot);
    assertThat(domain.ref(carrier)).isSameAs(before);
  }

  @Test
  void slotThatThrowsIsTheCallersProblem() {
    Carrier carrier = new Carrier("a", WeakSlotTest::broken);
    assertThatIllegalStateException().isThrownBy(() -> domain.ref(carrier)).withMessage("broken");
    assertThat(domain.trackerCount()).isZero();
  }

  private static WeakSlot broken() {
    throw new IllegalStateException("broken");
  }

  @Test
  void deadProxyOfACarrierHasNoReferences() {
    Held<Carrier> held = Held.by(() -> Carrier.proper("a"));
    HasWeakSlot proxy = domain.proxy(held.get(), HasWeakSlot.class);
    held.collect();
    assertThat(domain.count(proxy)).isZero();
  }
}
