package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WeakKeyMapTest {

  private final WeakKeyMap<Object, Object> map = new WeakKeyMap<>();
  private final Key key = new Key(1);

  private static Held<Key> heldKey(int number) {
    return Held.by(() -> new Key(number));
  }

  @Test
  void newMapIsEmpty() {
    assertThat(map).isEmpty();
  }

  @Test
  void mapOfAMapHasItsEntries() {
    assertThat(new WeakKeyMap<>(Map.of(key, "value"))).containsExactly(Map.entry(key, "value"));
  }

  @Test
  void mapOfAWeakMapHoldsItsKeysWeakly() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), "value");
    WeakKeyMap<Object, Object> copy = new WeakKeyMap<>(map);
    held.collect();
    assertThat(copy).isEmpty();
  }

  @Test
  void storedValueIsGivenBack() {
    Object value = new Object();
    map.put(key, value);
    assertThat(map.get(key)).isSameAs(value);
  }

  @Test
  void storingAgainReplacesTheValue() {
    map.put(key, "old");
    map.put(key, "new");
    assertThat(map).containsExactly(Map.entry(key, "new"));
  }

  @Test
  void entryDisappearsWithItsKey() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), "value");
    held.collect();
    assertThat(map).isEmpty();
  }

  @Test
  void sizeCountsNoDeadKey() {
    Held<Key> held = heldKey(2);
    map.put(held.get(), "value");
    map.put(key, "value");
    Held<Key> third = heldKey(3);
    map.put(third.get(), "value");
    held.drop();
    third.drop();
    Garbage.clear();
    assertThat(map.size()).isEqualTo(1);
  }

  @Test
  void entryStaysWhileItsKeyIsHeld() {
    map.put(key, "value");
    Garbage.collect();
    assertThat(map).containsOnlyKeys(key);
  }

  @Test
  void valueIsLetGoWithItsKey() {
    Held<Key> held = heldKey(1);
    Held<Object> value = Held.object();
    map.put(held.get(), value.get());
    WeakRef<Object> watch = WeakRef.of(value.get());
    held.drop();
    value.drop();
    Garbage.awaitUntil(() -> watch.get() == null);
  }

  @Test
  void valueOfAReplacedEntryIsLetGo() {
    WeakRef<Object> watch = replaceValue();
    Garbage.collect();
    assertThat(watch.get()).isNull();
  }

  private WeakRef<Object> replaceValue() {
    Object value = new Object();
    map.put(key, value);
    map.put(key, "new");
    return WeakRef.of(value);
  }

  @Test
  void valueOfARemovedEntryIsLetGo() {
    WeakRef<Object> watch = removeValue();
    Garbage.collect();
    assertThat(watch.get()).isNull();
  }

  private WeakRef<Object> removeValue() {
    map.put(key, new Object());
    Object removed = map.remove(key);
    return WeakRef.of(removed == null ? key : removed);
  }

  @Test
  void keyIsFoundByEquality() {
    map.put(key, "value");
    assertThat(map.get(new Key(1))).isEqualTo("value");
  }

  @Test
  void storingUnderAnEqualKeyKeepsTheFirstKey() {
    map.put(key, "old");
    map.put(new Key(1), "new");
    assertThat(map.keySet()).singleElement().isSameAs(key);
  }

  @Test
  void deathOfTheFirstKeyRemovesTheEntryOfAnEqualOne() {
    Held<Key> first = heldKey(1);
    map.put(first.get(), "old");
    map.put(key, "new");
    first.collect();
    assertThat(map.get(key)).isNull();
  }

  @Test
  void deathOfANewerEqualKeyLeavesTheEntry() {
    map.put(key, "old");
    Held<Key> newer = heldKey(1);
    map.put(newer.get(), "new");
    newer.collect();
    assertThat(map.get(key)).isEqualTo("new");
  }

  @Test
  void entryStoredAnewBelongsToTheNewerKey() {
    Held<Key> older = heldKey(1);
    map.put(older.get(), "old");
    map.remove(older.get());
    map.put(key, "new");
    older.collect();
    assertThat(map.get(key)).isEqualTo("new");
  }

  @Test
  void unreferenceableKeyIsRefused() {
    assertThatThrownBy(() -> map.put(1, "value")).isInstanceOf(NotReferenceableException.class);
  }

  @Test
  void refusedKeyChangesNothing() {
    map.put(key, "value");
    assertThatThrownBy(() -> map.putIfAbsent(1, "value"));
    assertThat(map).containsExactly(Map.entry(key, "value"));
  }

  @Test
  void refusedKeyIsNotComputedFor() {
    AtomicInteger calls = new AtomicInteger();
    assertThatThrownBy(() -> map.computeIfAbsent(1, absent -> calls.incrementAndGet()));
    assertThat(calls).hasValue(0);
  }

  @Test
  void unreferenceableKeyIsNotThere() {
    assertThat(map.containsKey(1)).isFalse();
  }

  @Test
  void nullKeyIsNotThere() {
    assertThat(map.get(Nulls.<Object>aNull())).isNull();
  }

  @Test
  void proxyIsNotThere() {
    Task task = new Task();
    assertThat(map.containsKey(WeakProxy.of(task, Runnable.class))).isFalse();
    Held.untilHere(task);
  }

  @Test
  void keyWithoutHashIsRefused() {
    assertThatThrownBy(() -> map.put(new Hostile(), "value"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void keyWithoutHashIsRefusedOnLookUp() {
    assertThatThrownBy(() -> map.containsKey(new Hostile()))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void identityMapAsksForNoHash() {
    WeakKeyMap<Object, Object> identities = WeakKeyMap.byIdentity();
    Hostile hostile = new Hostile();
    identities.put(hostile, "value");
    assertThat(identities.get(hostile)).isEqualTo("value");
  }

  @Test
  void identityMapTellsEqualKeysApart() {
    WeakKeyMap<Object, Object> identities = WeakKeyMap.byIdentity();
    identities.put(key, "value");
    assertThat(identities.get(new Key(1))).isNull();
  }

  @Test
  void pollingGivesEachEntryOnce() {
    Key other = new Key(2);
    map.put(key, "value");
    map.put(other, "value");
    List<Object> polled = new ArrayList<>();
    for (Map.Entry<Object, Object> e = map.pollEntry(); e != null; e = map.pollEntry()) {
      polled.add(e.getKey());
    }
    assertThat(polled).containsExactlyInAnyOrder(key, other);
  }

  @Test
  void pollingGivesNoDeadEntry() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), "value");
    held.drop();
    Garbage.clear();
    assertThat(map.pollEntry()).isNull();
  }

  @Test
  void equalsAMapWithEqualEntries() {
    map.put(key, "value");
    assertThat(map).isEqualTo(new HashMap<>(Map.of(new Key(1), "value")));
  }

  @Test
  void equalsAnEmptyMapOnceAllKeysAreDead() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), "value");
    held.drop();
    Garbage.clear();
    assertThat(map).isEqualTo(Map.of());
  }

  @Test
  void deathDuringIterationIsNotSeen() {
    List<Held<Key>> keys = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      keys.add(heldKey(i));
      map.put(keys.get(i).get(), i);
    }
    Iterator<Object> iterator = map.keySet().iterator();
    int seen = ((Key) iterator.next()).number;
    keys.forEach(Held::drop);
    Garbage.clear();
    assertThat(iterator).as("after key %s", seen).isExhausted();
  }

  @Test
  void suspendedIteratorKeepsNoKeyAlive() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), "value");
    Iterator<Object> iterator = map.keySet().iterator();
    held.drop();
    Garbage.clear();
    assertThat(iterator.hasNext()).isFalse();
  }

  @Test
  void iterationEndsThoughEntriesAreAdded() {
    List<Key> keys = new ArrayList<>(List.of(key));
    map.put(key, "value");
    for (Object ignored : map.keySet()) {
      for (int i = 0; i < 10; i++) {
        keys.add(new Key(keys.size() + 1));
        map.put(keys.get(keys.size() - 1), ignored);
      }
    }
    assertThat(map).hasSize(keys.size());
  }

  @Test
  void entryWritesThrough() {
    map.put(key, "old");
    map.entrySet().iterator().next().setValue("new");
    assertThat(map.get(key)).isEqualTo("new");
  }

  @Test
  void keyReferencesReferToTheKeys() {
    map.put(key, "value");
    assertThat(map.keyReferences()).containsExactly(WeakRef.of(key));
  }

  @Test
  void keyReferencesKeepNoKeyAlive() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), "value");
    List<WeakRef<Object>> references = map.keyReferences();
    held.collect();
    assertThat(references).singleElement().extracting(WeakRef::get).isNull();
  }

  @Test
  void entryOfItsOwnKeyStays() {
    Held<Key> held = heldKey(1);
    map.put(held.get(), List.of(held.get()));
    held.collect();
    assertThat(map).hasSize(1);
  }

  @Test
  void comparisonThatDropsOtherKeysDisturbsNoRemoval() {
    List<Object> others = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      others.add(new Key(i));
      map.put(others.get(i), i);
    }
    Object dropping = new Dropping(others);
    map.put(dropping, "value");
    assertThat(map.remove(new Dropping(others))).isEqualTo("value");
  }

  /** All are equal; comparing them drops the others. */
  private record Dropping(List<Object> others) {

    @Override
    public boolean equals(Object other) {
      others.clear();
      Garbage.clear();
      return other instanceof Dropping;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Test
  void callbackMeetsTheMapWithoutTheDeadKey() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    WeakKeyMap<Object, Object> mine = new WeakKeyMap<>(domain);
    Held<Key> held = heldKey(1);
    mine.put(held.get(), "value");
    List<Object> met = new ArrayList<>();
    WeakRef<Key> ref =
        domain.ref(
            held.get(),
            dead -> {
              met.add(mine.size());
              met.add(mine.get(key) == null);
              met.add(mine.put(key, "new") == null);
            });
    held.drop();
    Garbage.awaitUntil(() -> domain.runDueCallbacks() > 0 && !met.isEmpty());
    assertThat(met).containsExactly(0, true, true);
    Held.untilHere(ref);
  }

  @Test
  void anEntryThatIsLetGoOfCountsAsDone() {
    WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
    WeakKeyMap<Object, Object> mine = new WeakKeyMap<>(domain);
    Held<Key> held = heldKey(1);
    mine.put(held.get(), "value");
    held.drop();
    Garbage.awaitUntil(() -> domain.runDueCallbacks() == 1);
    assertThat(mine).isEmpty();
  }

  @Test
  void mapDiesBeforeItsKeys() {
    WeakRef<Object> watch = makeMapOf(key);
    Garbage.awaitUntil(() -> watch.get() == null);
    Garbage.awaitUntil(() -> WeakRefs.count(key) == 0);
  }

  private static WeakRef<Object> makeMapOf(Object key) {
    WeakKeyMap<Object, Object> map = new WeakKeyMap<>();
    map.put(key, "value");
    return WeakRef.of(map);
  }

  @Test
  void subclassStoresAsItsBaseDoes() {
    WeakKeyMap<Object, Object> mine = new WeakKeyMap<>() {};
    mine.put(key, "value");
    assertThat(mine).containsExactly(Map.entry(key, "value"));
  }

  @Test
  void placeInAMapCountsAsAReference() {
    map.put(key, "value");
    assertThat(WeakRefs.count(key)).isEqualTo(1);
  }

  @Test
  void placeInAMapIsListed() {
    map.put(key, "value");
    assertThat(WeakRefs.list(key)).singleElement().isEqualTo(WeakRef.of(key));
  }
}
