package org.weakref;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a table of weak values does with its cells. */
class ValueTableTest {

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final ValueTable<String, Object> table = new ValueTable<>(domain.containers);
  private final Object value = new Object();
  private final Object other = new Object();

  private ValueCell<String, Object> stored(String key, Object stored) {
    assertThat(table.storeIfAbsent(key, table.admit(key, stored), stored)).isNull();
    return requireNonNull(table.find(key), "not found where it was stored");
  }

  @Test
  void hashIsThatOfTheKey() {
    assertThat(table.admit("song")).isEqualTo("song".hashCode());
    assertThat(table.admit("song", value)).isEqualTo("song".hashCode());
  }

  @Test
  void keysWithOneHashAreTold() {
    assertThat("Aa").as("of one hash").hasSameHashCodeAs("BB");
    stored("Aa", value);
    stored("BB", other);
    assertThat(requireNonNull(table.find("Aa")).value()).isSameAs(value);
    assertThat(requireNonNull(table.find("BB")).value()).isSameAs(other);
  }

  @Test
  void cellOfADeadValueDoesNotLive() {
    Held<Object> held = Held.object();
    ValueCell<String, Object> cell = stored("song", held.get());
    held.drop();
    Garbage.clear();
    assertThat(cell.isLive()).isFalse();
    assertThat(cell.value()).isNull();
  }

  @Test
  void cellRefersWeaklyToItsValueAlone() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(cell.refersWeaklyTo(value)).isTrue();
    assertThat(cell.refersWeaklyTo(other)).isFalse();
  }

  @Test
  void releasedCellRefersToNothing() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(table.remove(cell)).isTrue();
    assertThat(cell.isLive()).isFalse();
    assertThat(cell.refersWeaklyTo(value)).isFalse();
  }

  @Test
  void cellIsRemovedOnce() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(table.remove(cell)).isTrue();
    assertThat(table.remove(cell)).isFalse();
  }

  @Test
  void cellIsRemovedOnceWithItsValue() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(table.remove(cell, value)).isTrue();
    assertThat(table.remove(cell, value)).isFalse();
  }

  @Test
  void cellWithAnotherValueStays() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(table.remove(cell, other)).isFalse();
    assertThat(cell.isLive()).isTrue();
  }

  @Test
  void valueThatIsNotThereIsNotReplaced() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(cell.replace(other, value)).isFalse();
    assertThat(cell.replace(value, other)).isTrue();
    assertThat(cell.value()).isSameAs(other);
  }

  @Test
  void releasedCellTakesNoOtherValue() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(cell.release()).isTrue();
    assertThat(cell.replace(value, other)).isFalse();
    assertThat(cell.value()).isNull();
  }

  @Test
  void lookUpLetsCellsOfDeadValuesLeaveTheirSlots() {
    Held<Object> held = Held.object();
    assertThat(stored("song", held.get()).isLive()).isTrue();
    held.collect();
    assertThat(table.find("tune")).isNull();
    assertThat(table.hasCells()).isFalse();
  }

  @Test
  void keyIsFoundByAnEqualOne() {
    ValueCell<String, Object> cell = stored("song", value);
    assertThat(table.find("songs".substring(0, 4))).isSameAs(cell);
  }
}
