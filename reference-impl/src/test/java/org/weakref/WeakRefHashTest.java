package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeakRefHashTest {

  private final Key referent = new Key(-7);
  private final Held<Key> held = Held.by(() -> new Key(-7));

  @Test
  void hashIsThatOfTheReferent() {
    assertThat(WeakRef.of(referent).hashCode()).isEqualTo(-7);
  }

  @Test
  void hashOfZeroIsKeptToo() {
    Key zero = new Key(0);
    WeakRef<Key> ref = WeakRef.of(zero);
    assertThat(ref.hashCode() + ref.hashCode() + zero.hashes.get()).isEqualTo(1);
  }

  @Test
  void hashIsAskedForOnce() {
    WeakRef<Key> ref = WeakRef.of(referent);
    assertThat(ref.hashCode()).isEqualTo(ref.hashCode());
    assertThat(referent.hashes).hasValue(1);
  }

  @Test
  void makingAReferenceAsksForNoHash() {
    assertThat(WeakRef.of(referent).get()).isSameAs(referent);
    assertThat(referent.hashes).hasValue(0);
  }

  @Test
  void hashSurvivesTheReferent() {
    WeakRef<Key> ref = WeakRef.of(held.get());
    int before = ref.hashCode();
    held.collect();
    assertThat(ref.hashCode()).isEqualTo(before);
  }

  @Test
  void hashFirstAskedForAfterDeathIsAnError() {
    WeakRef<Key> ref = WeakRef.of(held.get());
    held.collect();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(ref::hashCode)
        .withMessageContaining("collected");
  }

  @Test
  void errorOfTheReferentsHashPropagates() {
    Hostile hostile = new Hostile();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(WeakRef.of(hostile)::hashCode)
        .withMessage("hashCode");
  }

  @Test
  void errorOfTheReferentsHashIsNotKept() {
    Fickle fickle = new Fickle();
    WeakRef<Fickle> ref = WeakRef.of(fickle);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(ref::hashCode);
    fickle.hashable = true;
    assertThat(ref.hashCode()).isEqualTo(42);
  }

  @Test
  void deadReferenceIsStillFoundInAMap() {
    WeakRef<Key> ref = WeakRef.of(held.get(), dead -> {});
    Map<WeakRef<Key>, String> map = new HashMap<>(Map.of(ref, "value"));
    held.collect();
    assertThat(map.remove(ref)).isEqualTo("value");
  }

  private static final class Fickle {
    boolean hashable;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      if (!hashable) {
        throw new IllegalStateException("not yet");
      }
      return 42;
    }
  }
}
