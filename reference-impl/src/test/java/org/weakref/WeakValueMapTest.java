package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeakValueMapTest {

  private final WeakValueMap<Object, Object> map = new WeakValueMap<>();
  private final Object value = new Object();

  @Test
  void newMapIsEmpty() {
    assertThat(map).isEmpty();
  }

  @Test
  void mapOfAMapHasItsEntries() {
    assertThat(new WeakValueMap<>(Map.of("key", value))).containsExactly(Map.entry("key", value));
  }

  @Test
  void storedValueIsGivenBack() {
    map.put("key", value);
    assertThat(map.get("key")).isSameAs(value);
  }

  @Test
  void entryDisappearsWithItsValue() {
    Held<Object> held = Held.object();
    map.put("key", held.get());
    held.drop();
    Garbage.clear();
    assertThat(map).isEmpty();
  }

  @Test
  void deadValueCountsAsMissing() {
    Held<Object> held = Held.object();
    map.put("key", held.get());
    held.drop();
    Garbage.clear();
    assertThat(map.putIfAbsent("key", value)).isNull();
  }

  @Test
  void entryStoredAfterADeathHasTheNewKey() {
    Held<Object> held = Held.object();
    Key newer = new Key(1);
    map.put(new Key(1), held.get());
    held.drop();
    Garbage.clear();
    map.put(newer, value);
    assertThat(map.keySet()).singleElement().isSameAs(newer);
  }

  @Test
  void entryStaysWhileItsValueIsHeld() {
    map.put("key", value);
    Garbage.collect();
    assertThat(map).containsOnlyKeys("key");
  }

  @Test
  void keyIsLetGoWithItsValue() {
    Held<Object> key = Held.object();
    Held<Object> held = Held.object();
    map.put(key.get(), held.get());
    WeakRef<Object> watch = WeakRef.of(key.get());
    key.drop();
    held.drop();
    Garbage.awaitUntil(() -> watch.get() == null);
  }

  @Test
  void nullIsAKey() {
    map.put(Nulls.aNull(), value);
    assertThat(map.get(Nulls.<Object>aNull())).isSameAs(value);
  }

  @Test
  void unreferenceableKeyIsAKey() {
    map.put(1, value);
    assertThat(map).containsOnlyKeys(1);
  }

  @Test
  void unreferenceableValueIsRefused() {
    assertThatThrownBy(() -> map.put("key", 1)).isInstanceOf(NotReferenceableException.class);
  }

  @Test
  void refusedValueLeavesTheEarlierOne() {
    map.put("key", value);
    assertThatThrownBy(() -> map.put("key", 1));
    assertThat(map.get("key")).isSameAs(value);
  }

  @Test
  void unreferenceableValueIsRefusedWhenComputed() {
    assertThatThrownBy(() -> map.computeIfAbsent("key", absent -> 1))
        .isInstanceOf(NotReferenceableException.class);
  }

  @Test
  void oneValueMayHaveSeveralKeys() {
    Held<Object> held = Held.object();
    map.put("one", held.get());
    map.put("two", held.get());
    held.drop();
    Garbage.clear();
    assertThat(map).isEmpty();
  }

  @Test
  void deathOfAReplacedValueIsHarmless() {
    Held<Object> old = Held.object();
    map.put("key", old.get());
    map.put("key", value);
    old.collect();
    assertThat(map.get("key")).isSameAs(value);
  }

  @Test
  void valueIsNotKeptByItsOwnEntry() {
    assertThat(map.put("key", new Object())).isNull();
    Garbage.clear();
    assertThat(map.get("key")).isNull();
  }

  @Test
  void computedValueIsGivenAgainWhileHeld() {
    Object computed = map.computeIfAbsent("key", absent -> new Object());
    assertThat(map.computeIfAbsent("key", absent -> new Object())).isSameAs(computed);
  }

  @Test
  void equalsAMapWithEqualEntries() {
    map.put("key", value);
    assertThat(map).isEqualTo(new HashMap<>(Map.of("key", value)));
  }

  @Test
  void deathDuringIterationIsNotSeen() {
    List<Held<Object>> values = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      values.add(Held.object());
      map.put(i, values.get(i).get());
    }
    Iterator<Object> iterator = map.keySet().iterator();
    Object seen = iterator.next();
    values.forEach(Held::drop);
    Garbage.clear();
    assertThat(iterator).as("after %s", seen).isExhausted();
  }

  @Test
  void valueReferencesReferToTheValues() {
    map.put("one", value);
    map.put("two", value);
    assertThat(map.valueReferences()).containsExactly(WeakRef.of(value), WeakRef.of(value));
  }

  @Test
  void valueReferencesKeepNoValueAlive() {
    Held<Object> held = Held.object();
    map.put("key", held.get());
    List<WeakRef<Object>> references = map.valueReferences();
    held.collect();
    assertThat(references).singleElement().extracting(WeakRef::get).isNull();
  }

  @Test
  void placesInAMapCountAsReferences() {
    map.put("one", value);
    map.put("two", value);
    assertThat(WeakRefs.count(value)).isEqualTo(2);
  }

  @Test
  void mapDiesBeforeItsValues() {
    WeakRef<Object> watch = makeMapOf(value);
    Garbage.awaitUntil(() -> watch.get() == null);
    Garbage.awaitUntil(() -> WeakRefs.count(value) == 0);
  }

  private static WeakRef<Object> makeMapOf(Object value) {
    WeakValueMap<Object, Object> map = new WeakValueMap<>();
    map.put("key", value);
    return WeakRef.of(map);
  }

  @Test
  void subclassStoresAsItsBaseDoes() {
    WeakValueMap<Object, Object> mine = new WeakValueMap<>() {};
    mine.put("key", value);
    assertThat(mine).containsExactly(Map.entry("key", value));
  }
}
