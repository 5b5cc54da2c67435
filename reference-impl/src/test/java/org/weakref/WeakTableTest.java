package org.weakref;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table does with its slots, which no map and no set shows. */
class WeakTableTest {

  private static final int MANY = 1000;

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final KeyTable<Key, Integer> table = new KeyTable<>(domain.containers, false);
  private final List<Key> keys = new ArrayList<>();

  private Cell<Key, Integer> stored(int number) {
    Key key = new Key(number);
    keys.add(key);
    assertThat(table.storeIfAbsent(key, table.admit(key), number)).isNull();
    return requireNonNull(table.find(key), "not found where it was stored");
  }

  private void storeMany() {
    for (int i = 0; i < MANY; i++) {
      assertThat(stored(i).value()).isEqualTo(i);
    }
  }

  @Test
  void hashIsThatOfTheKey() {
    assertThat(table.admit(new Key(7))).isEqualTo(new Key(7).hashCode());
  }

  @Test
  void tableWithoutCellsIsEmpty() {
    assertThat(table.isEmpty()).isTrue();
  }

  @Test
  void tableWithACellIsNotEmpty() {
    assertThat(stored(1).isLive()).isTrue();
    assertThat(table.isEmpty()).isFalse();
    assertThat(table.hasCells()).isTrue();
  }

  @Test
  void tableByIdentityDoesNotFindAnEqualKey() {
    KeyTable<Key, Integer> byIdentity = new KeyTable<>(domain.containers, true);
    Key key = new Key(1);
    assertThat(byIdentity.storeIfAbsent(key, byIdentity.admit(key), 1)).isNull();
    assertThat(byIdentity.find(new Key(1), byIdentity.admit(key))).isNull();
    assertThat(byIdentity.find(key)).isNotNull();
  }

  @Test
  void cellOfAnEqualKeyIsGivenInPlaceOfASecondOne() {
    Cell<Key, Integer> cell = stored(1);
    Key equal = new Key(1);
    assertThat(table.storeIfAbsent(equal, table.admit(equal), 2)).isSameAs(cell);
  }

  @Test
  void removedCellLeavesItsSlot() {
    assertThat(table.remove(stored(1))).isTrue();
    assertThat(table.hasCells()).isFalse();
  }

  @Test
  void cellIsRemovedOnce() {
    Cell<Key, Integer> cell = stored(1);
    assertThat(table.remove(cell)).isTrue();
    assertThat(table.remove(cell)).isFalse();
  }

  @Test
  void cellWithAnotherValueStays() {
    Cell<Key, Integer> cell = stored(1);
    assertThat(table.remove(cell, 2)).isFalse();
    assertThat(cell.isLive()).isTrue();
  }

  @Test
  void cellWithThatValueLeavesItsSlot() {
    assertThat(table.remove(stored(1), 1)).isTrue();
    assertThat(table.hasCells()).isFalse();
  }

  @Test
  void removedCellDoesNotLive() {
    Cell<Key, Integer> cell = stored(1);
    assertThat(table.remove(cell)).isTrue();
    assertThat(cell.isLive()).isFalse();
  }

  @Test
  void valueThatIsNotThereIsNotReplaced() {
    Cell<Key, Integer> cell = stored(1);
    assertThat(cell.replace(2, 3)).isFalse();
    assertThat(cell.value()).isEqualTo(1);
  }

  @Test
  void cellOfADeadKeyDoesNotLive() {
    Cell<Key, Integer> cell = stored(1);
    keys.clear();
    Garbage.clear();
    assertThat(cell.isLive()).isFalse();
  }

  @Test
  void lookUpLetsCellsOfDeadKeysLeaveTheirSlots() {
    assertThat(stored(1).isLive()).isTrue();
    keys.clear();
    Garbage.collect();
    assertThat(table.find(new Key(2))).isNull();
    assertThat(table.hasCells()).isFalse();
  }

  @Test
  void noMoreThanTwoThirdsOfTheSlotsAreTaken() {
    storeMany();
    assertThat(table.slots().length).isGreaterThanOrEqualTo(MANY * 3 / 2);
  }

  @Test
  void slotsOfATableThatEmptiesAreGivenBack() {
    storeMany();
    table.clear();
    assertThat(table.slots()).hasSizeLessThan(MANY / 10);
  }

  @Test
  void tableIsKnownToItsDomainOnceItHasHadACell() {
    assertThat(table.isKnown()).isFalse();
    assertThat(stored(1).isLive()).isTrue();
    assertThat(table.isKnown()).isTrue();
  }

  @Test
  void storeIntoATableWithRoomKeepsItsSlots() {
    Object[] slots = table.slots();
    assertThat(stored(1).isLive()).isTrue();
    assertThat(stored(2).isLive()).isTrue();
    assertThat(table.slots()).isSameAs(slots);
  }

  @Test
  void removalFromATableThatIsFullEnoughKeepsItsSlots() {
    storeMany();
    Object[] slots = table.slots();
    assertThat(table.remove(requireNonNull(table.find(keys.get(0))))).isTrue();
    assertThat(table.slots()).isSameAs(slots);
  }

  @Test
  void removalFromTheSmallestTableKeepsItsSlots() {
    Object[] slots = table.slots();
    assertThat(table.remove(stored(1))).isTrue();
    assertThat(table.slots()).isSameAs(slots);
  }

  /** Stores an equal key in the table while it is itself compared with another. */
  private static final class Intruding {
    private final Runnable intrusion;
    private boolean done;

    Intruding(Runnable intrusion) {
      this.intrusion = intrusion;
    }

    @Override
    public boolean equals(Object other) {
      if (!done) {
        done = true;
        intrusion.run();
      }
      return other instanceof String;
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  /** The look-up that is under way goes on in slots that are no longer those of the table. */
  @Test
  void equalKeyThatWasStoredWhileTheTableGrewIsGivenInPlaceOfASecondOne() {
    KeyTable<Object, String> any = new KeyTable<>(domain.containers, false);
    String equal = new String("a text that is nobody else's".toCharArray());
    Intruding late =
        new Intruding(
            () -> {
              storeMany(any);
              assertThat(any.storeIfAbsent(equal, 7, "earlier")).isNull();
            });
    Key met = new Key(7);
    assertThat(any.storeIfAbsent(met, 7, "met")).isNull();
    assertThat(requireNonNull(any.storeIfAbsent(late, 7, "late")).value()).isEqualTo("earlier");
    assertThat(any.size()).as("entries").isEqualTo(MANY + 2);
    Held.untilHere(equal);
    Held.untilHere(met);
  }

  private void storeMany(KeyTable<Object, String> any) {
    for (int i = 0; i < MANY; i++) {
      Key key = new Key(-i);
      keys.add(key);
      assertThat(any.storeIfAbsent(key, any.admit(key), "one of many")).isNull();
    }
  }
}
