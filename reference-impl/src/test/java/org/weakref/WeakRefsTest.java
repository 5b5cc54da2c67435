package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeakRefsTest {

  private final Task referent = new Task();

  @Test
  void objectWithoutReferencesHasNone() {
    assertThat(WeakRefs.count(referent)).isZero();
  }

  @Test
  void referencesAndProxiesAreCounted() {
    List<Object> references = fourReferences();
    assertThat(WeakRefs.count(referent)).isEqualTo(4);
    Held.untilHere(references);
  }

  @Test
  void referencesAndProxiesAreListed() {
    List<Object> references = fourReferences();
    assertThat(WeakRefs.list(referent))
        .usingElementComparator((a, b) -> a == b ? 0 : 1)
        .containsExactlyInAnyOrderElementsOf(references);
  }

  @Test
  void sharedOnesAreListedBeforeTheOthersNewestFirst() {
    WeakRef<Task> oldest = WeakRef.of(referent, dead -> {});
    WeakRef<Task> newest = WeakRef.of(referent, dead -> {});
    Runnable sharedProxy = WeakProxy.of(referent, Runnable.class);
    WeakRef<Task> shared = WeakRef.of(referent);
    assertThat(WeakRefs.list(referent))
        .usingElementComparator((a, b) -> a == b ? 0 : 1)
        .containsExactly(shared, sharedProxy, newest, oldest);
  }

  private List<Object> fourReferences() {
    return List.of(
        WeakRef.of(referent),
        WeakRef.of(referent, dead -> {}),
        WeakProxy.of(referent, Runnable.class),
        WeakProxy.of(referent, Runnable.class, dead -> {}));
  }

  @Test
  void sharedReferenceCountsOnce() {
    List<Object> references = List.of(WeakRef.of(referent), WeakRef.of(referent));
    assertThat(WeakRefs.count(referent)).isOne();
    Held.untilHere(references);
  }

  @Test
  void referencesOfSubclassesCount() {
    List<Object> references =
        List.of(new TaggedRef<>(referent, "a"), new TaggedRef<>(referent, "b"));
    assertThat(WeakRefs.count(referent)).isEqualTo(2);
    Held.untilHere(references);
  }

  @Test
  void droppedReferencesDoNotCount() {
    WeakRef<Task> kept = WeakRef.of(referent, dead -> {});
    assertThat(fourReferences()).hasSize(4);
    Garbage.collect();
    assertThat(WeakRefs.count(referent)).isOne();
    Held.untilHere(kept);
  }

  @Test
  void droppedReferencesAreNotListed() {
    WeakRef<Task> kept = WeakRef.of(referent, dead -> {});
    assertThat(fourReferences()).hasSize(4);
    Garbage.collect();
    assertThat(WeakRefs.list(referent)).singleElement().isSameAs(kept);
  }

  @Test
  void referencesToAnEqualObjectAreNotListed() {
    Key one = new Key(1);
    WeakRef<Key> toEqual = WeakRef.of(new Key(1));
    WeakRef<Key> toOne = WeakRef.of(one);
    assertThat(WeakRefs.list(one)).singleElement().isSameAs(toOne);
    Held.untilHere(toEqual);
  }

  @Test
  void objectThatCannotBeReferredToHasNone() {
    assertThat(WeakRefs.count(1)).isZero();
  }

  @Test
  void listOfAnObjectThatCannotBeReferredToIsEmpty() {
    assertThat(WeakRefs.list(1)).isEmpty();
  }

  @Test
  void nullHasNone() {
    assertThat(WeakRefs.count(null)).isZero();
  }

  @Test
  void listOfNullIsEmpty() {
    assertThat(WeakRefs.list(null)).isEmpty();
  }

  @Test
  void listIsTheCallersOwn() {
    WeakRef<Task> ref = WeakRef.of(referent);
    WeakRefs.list(referent).clear();
    assertThat(WeakRefs.list(referent)).containsExactly(ref);
  }

  @Test
  void askingCreatesNothing() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    assertThat(domain.count(referent) + domain.list(referent).size()).isZero();
    assertThat(domain.trackerCount()).isZero();
  }
}
