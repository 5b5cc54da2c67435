package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"EqualsIncompatibleType", "SelfEquals"}) // That is what is tested here.
class WeakRefEqualityTest {

  private final Key one = new Key(1);
  private final Key alsoOne = new Key(1);
  private final Key two = new Key(2);
  private final Held<Key> held = Held.by(() -> new Key(1));
  private final WeakCallback<Object> ignore = dead -> {};

  @Test
  void liveReferencesToEqualReferentsAreEqual() {
    assertThat(WeakRef.of(one).equals(WeakRef.of(alsoOne))).isTrue();
  }

  @Test
  void liveReferencesToUnequalReferentsAreUnequal() {
    assertThat(WeakRef.of(one).equals(WeakRef.of(two))).isFalse();
  }

  @Test
  void callbacksPlayNoPart() {
    assertThat(WeakRef.of(one, ignore).equals(WeakRef.of(one, dead -> {}))).isTrue();
  }

  @Test
  void referencesOfDifferentClassesFollowTheSameRule() {
    assertThat(WeakRef.of(one).equals(new TaggedRef<>(alsoOne, "tag"))).isTrue();
  }

  @Test
  void subclassEqualsAPlainReferenceAsWell() {
    assertThat(new TaggedRef<>(alsoOne, "tag").equals(WeakRef.of(one))).isTrue();
  }

  @Test
  void equalsOfOneSharedReferentIsReallyCalled() {
    NeverEqual never = new NeverEqual();
    assertThat(WeakRef.of(never, ignore).equals(WeakRef.of(never, ignore))).isFalse();
  }

  @Test
  void equalsOfTheReferentIsCalledForAReferenceAndItself() {
    NeverEqual never = new NeverEqual();
    WeakRef<NeverEqual> ref = WeakRef.of(never);
    assertThat(ref.equals(ref)).isFalse();
  }

  @Test
  void deadReferenceEqualsItself() {
    WeakRef<Key> ref = WeakRef.of(held.get());
    held.collect();
    assertThat(ref.equals(ref)).isTrue();
  }

  @Test
  void deadReferencesToTheSameReferentAreUnequal() {
    WeakRef<Key> first = WeakRef.of(held.get(), ignore);
    WeakRef<Key> second = WeakRef.of(held.get(), ignore);
    held.collect();
    assertThat(first.equals(second)).isFalse();
  }

  @Test
  void deadReferenceIsUnequalToALiveOne() {
    WeakRef<Key> dead = WeakRef.of(held.get());
    held.collect();
    assertThat(dead.equals(WeakRef.of(one))).isFalse();
  }

  @Test
  void liveReferenceIsUnequalToADeadOne() {
    WeakRef<Key> dead = WeakRef.of(held.get());
    held.collect();
    assertThat(WeakRef.of(one).equals(dead)).isFalse();
  }

  @Test
  void referenceIsUnequalToItsReferent() {
    assertThat(WeakRef.of(one).equals(one)).isFalse();
  }

  @Test
  void referenceIsUnequalToNull() {
    assertThat(WeakRef.of(one).equals(null)).isFalse();
  }

  @Test
  void referenceIsUnequalToAForeignWeakReference() {
    assertThat(WeakRef.of(one).equals(new java.lang.ref.WeakReference<>(one))).isFalse();
  }

  private static final class NeverEqual {

    @Override
    public boolean equals(@Nullable Object other) {
      return false;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
