package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WeakSetTest {

  private final WeakSet<Object> set = new WeakSet<>();
  private final Key element = new Key(1);

  @Test
  void newSetIsEmpty() {
    assertThat(set).isEmpty();
  }

  @Test
  void setOfACollectionHasItsElements() {
    assertThat(new WeakSet<>(List.of(element))).containsExactly(element);
  }

  @Test
  void elementDisappears() {
    Held<Object> held = Held.object();
    set.add(held.get());
    held.drop();
    Garbage.clear();
    assertThat(set).isEmpty();
  }

  @Test
  void sizeCountsNoDeadElement() {
    Held<Object> held = Held.object();
    set.add(held.get());
    set.add(element);
    held.drop();
    Garbage.clear();
    assertThat(set.size()).isEqualTo(1);
  }

  @Test
  void elementStaysWhileItIsHeld() {
    set.add(element);
    Garbage.collect();
    assertThat(set).containsExactly(element);
  }

  @Test
  void addingAnEqualElementChangesNothing() {
    set.add(element);
    assertThat(set.add(new Key(1))).isFalse();
  }

  @Test
  void firstOfEqualElementsStays() {
    set.add(element);
    set.add(new Key(1));
    assertThat(set).singleElement().isSameAs(element);
  }

  @Test
  void deathOfTheFirstOfEqualElementsRemovesIt() {
    Held<Key> first = Held.by(() -> new Key(1));
    set.add(first.get());
    set.add(element);
    first.drop();
    Garbage.clear();
    assertThat(set).isEmpty();
  }

  @Test
  void unreferenceableElementIsRefused() {
    assertThatThrownBy(() -> set.add(1)).isInstanceOf(NotReferenceableException.class);
  }

  @Test
  void unreferenceableElementIsRefusedWhenASetIsMade() {
    assertThatThrownBy(() -> new WeakSet<Object>(List.of(1)))
        .isInstanceOf(NotReferenceableException.class);
  }

  @Test
  void unreferenceableElementIsNotThere() {
    assertThat(set.contains(1)).isFalse();
  }

  @Test
  void nullIsNotThere() {
    assertThat(set.contains(Nulls.<Object>aNull())).isFalse();
  }

  @Test
  void removingWhatIsNotThereTells() {
    assertThat(set.remove(element)).isFalse();
  }

  @Test
  void pollingGivesAnElement() {
    set.add(element);
    assertThat(set.poll()).isSameAs(element);
  }

  @Test
  void pollingRemovesTheElement() {
    set.add(element);
    Object polled = set.poll();
    assertThat(set).doesNotContain(polled);
  }

  @Test
  void pollingGivesNoDeadElement() {
    Held<Object> held = Held.object();
    set.add(held.get());
    held.drop();
    Garbage.clear();
    assertThat(set.poll()).isNull();
  }

  @Test
  @SuppressWarnings("ModifyingCollectionWithItself") // It is what is tested.
  void removingTheSetFromItselfEmptiesIt() {
    set.addAll(List.of(element, new Key(2)));
    set.removeAll(set);
    assertThat(set).isEmpty();
  }

  @Test
  void equalsASetWithEqualElements() {
    set.add(element);
    assertThat(set).isEqualTo(Set.of(new Key(1)));
  }

  @Test
  void equalsAnEmptySetOnceAllElementsAreDead() {
    Held<Object> held = Held.object();
    set.add(held.get());
    held.drop();
    Garbage.clear();
    assertThat(set).isEqualTo(Set.of());
  }

  @Test
  void deathDuringIterationIsNotSeen() {
    List<Held<Object>> elements = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      elements.add(Held.object());
      set.add(elements.get(i).get());
    }
    Iterator<Object> iterator = set.iterator();
    int seen = System.identityHashCode(iterator.next());
    elements.forEach(Held::drop);
    Garbage.clear();
    assertThat(iterator).as("after %s", seen).isExhausted();
  }

  @Test
  void elementsInACycleDisappear() {
    addCycle();
    Garbage.clear();
    assertThat(set).isEmpty();
  }

  private void addCycle() {
    Object[] one = new Object[1];
    Object[] two = {one};
    one[0] = two;
    set.add(one);
    set.add(two);
  }

  @Test
  void identitySetTellsEqualElementsApart() {
    WeakSet<Object> identities = WeakSet.byIdentity();
    Key equal = new Key(1);
    identities.add(element);
    identities.add(equal);
    assertThat(identities).containsExactlyInAnyOrder(element, equal);
  }

  @Test
  void setDiesBeforeItsElements() {
    WeakRef<Object> watch = makeSetOf(element);
    Garbage.awaitUntil(() -> watch.get() == null);
    Garbage.awaitUntil(() -> WeakRefs.count(element) == 0);
  }

  private static WeakRef<Object> makeSetOf(Object element) {
    return WeakRef.of(new WeakSet<>(List.of(element)));
  }

  @Test
  void setHoldsTheInstancesThatLive() {
    WeakSet<Object> instances = new WeakSet<>();
    Held<Registered> held = Held.by(() -> new Registered(instances));
    Registered kept = new Registered(instances);
    held.drop();
    Garbage.clear();
    assertThat(instances).containsExactly(kept);
  }

  /** Adds itself to a set while it is being made. */
  private static final class Registered {
    Registered(Set<Object> instances) {
      instances.add(this);
    }
  }

  @Test
  void placeInASetCountsAsAReference() {
    set.add(element);
    assertThat(WeakRefs.count(element)).isEqualTo(1);
  }

  @Test
  void doesNotEqualASetThatCannotHaveItsElements() {
    WeakSet<Object> some = new WeakSet<>();
    some.add(this);
    assertThat(some.equals(new TreeSet<Object>(Set.of("text")))).isFalse();
  }
}
