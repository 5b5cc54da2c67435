package org.weakref;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.ReferenceQueue;
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

  @Test
  void retiredTrackerIsReplacedForAFinalizer() {
    Tracker retired = retiredTracker();
    Finalizer<Void> finalizer = domain.finalizer(referent, () -> {});
    assertThat(domain.count(referent)).isOne();
    assertThat(retired.count()).isZero();
    assertThat(finalizer.detach()).isNotNull();
  }

  @Test
  void trackerThatAllHaveLeftServesNobodyAnyMore() {
    assertThat(domain.ref(referent)).isSameAs(domain.ref(referent));
    Tracker left = referent.tracker();
    Garbage.collect();
    domain.runDueCallbacks();
    assertThat(domain.trackerCount()).isZero();
    WeakRef<Slotted> ref = domain.ref(referent);
    assertThat(domain.count(referent)).isOne();
    assertThat(referent.tracker()).isNotSameAs(left);
    assertThat(domain.trackerCount()).isOne();
    Held.untilHere(ref);
  }

  @Test
  void trackerInASlotIsFoundAgain() {
    WeakRef<Slotted> ref = domain.ref(referent);
    assertThat(domain.count(referent)).isOne();
    assertThat(domain.count(referent)).as("asked again").isOne();
    Held.untilHere(ref);
  }

  @Test
  void droppedReferenceDoesNotCountThoughNobodyHasLooked() {
    assertThat(domain.ref(referent, dead -> {})).isNotNull();
    WeakRef<Slotted> kept = domain.ref(referent, dead -> {});
    Garbage.clear();
    assertThat(domain.count(referent)).isOne();
    Held.untilHere(kept);
  }

  @Test
  void trackersOfOneReferentAreEqualWhileItLives() {
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Tracker tracker = new Tracker(referent, queue);
    Tracker equal = new Tracker(referent, queue);
    Tracker other = new Tracker(domain, queue);
    assertThat(tracker).isEqualTo(equal).hasSameHashCodeAs(equal).isNotEqualTo(other);
    assertThat(tracker).isNotEqualTo(referent);
    tracker.clear();
    assertThat(tracker).isNotEqualTo(equal);
  }
}
