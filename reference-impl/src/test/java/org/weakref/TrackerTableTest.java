package org.weakref;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens between the end of a tracker and its leaving the table. */
class TrackerTableTest {

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final Slotted referent = new Slotted();

  private static final class Slotted implements HasWeakSlot, Runnable {
    private final WeakSlot slot = new WeakSlot();

    @Override
    public WeakSlot weakSlot() {
      return slot;
    }

    @Override
    public void run() {}

    Tracker tracker() {
      return requireNonNull(slot.tracker, "not yet looked for");
    }
  }

  private Tracker retiredTracker() {
    assertThat(domain.ref(referent)).isSameAs(domain.ref(referent));
    Tracker tracker = referent.tracker();
    Garbage.clear();
    assertThat(tracker.die()).isTrue();
    return tracker;
  }

  @Test
  void retiredTrackerIsReplacedForASharedReference() {
    Tracker retired = retiredTracker();
    assertThat(domain.ref(referent).get()).isSameAs(referent);
    assertThat(retired.count()).isZero();
  }

  @Test
  void retiredTrackerIsReplacedForASeparateReference() {
    Tracker retired = retiredTracker();
    WeakRef<Slotted> ref = domain.ref(referent, dead -> {});
    assertThat(domain.list(referent)).containsExactly(ref);
    assertThat(retired.count()).isZero();
  }

  @Test
  void retiredTrackerIsReplacedForASharedProxy() {
    Tracker retired = retiredTracker();
    Runnable proxy = domain.proxy(referent, Runnable.class);
    assertThat(domain.list(referent)).singleElement().isSameAs(proxy);
    assertThat(retired.count()).isZero();
  }

  @Test
  void removalOfARetiredTrackerLeavesItsSuccessor() {
    Tracker retired = retiredTracker();
    WeakRef<Slotted> ref = domain.ref(referent);
    domain.process(retired);
    assertThat(domain.list(referent)).containsExactly(ref);
  }

  @Test
  void anObjectHasOneTracker() {
    WeakRef<Slotted> ref = domain.ref(referent);
    WeakRef<Slotted> separate = domain.ref(referent, dead -> {});
    assertThat(domain.trackerCount()).isOne();
    Held.untilHere(ref);
    Held.untilHere(separate);
  }
}
