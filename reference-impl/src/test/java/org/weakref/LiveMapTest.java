package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Spliterator;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the laws of maps leave open, or to the map itself. */
class LiveMapTest {

  private final Key key = new Key(1);
  private final Map<Object, Integer> map = new WeakKeyMap<>();

  @Test
  void mapEqualsItselfWithoutAskingItsKeys() {
    map.put(key, 1);
    int asked = key.comparisons.get();
    assertThat(map.equals(map)).isTrue();
    assertThat(key.comparisons).hasValue(asked);
  }

  @Test
  void mapDoesNotEqualOneThatCannotHaveItsKeys() {
    map.put(key, 1);
    assertThat(map.equals(new TreeMap<Object, Integer>(Map.of("one", 1)))).isFalse();
  }

  @Test
  void keysAreDistinctAndMayChangeMeanwhile() {
    Spliterator<Object> keys = map.keySet().spliterator();
    assertThat(keys.hasCharacteristics(Spliterator.DISTINCT)).isTrue();
    assertThat(keys.hasCharacteristics(Spliterator.CONCURRENT)).isTrue();
  }
}
