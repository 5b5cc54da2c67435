package org.weakref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many slots there are, and which one a cell goes to. */
class GenerationTest {

  private final WeakDomain domain = WeakDomain.builder().callbacksOnDemand().build();
  private final KeyTable<Object, String> table = new KeyTable<>(domain.containers, true);
  private final Generation generation = new Generation(16);
  private final Object key = new Object();

  private Cell<Object, String> cell() {
    return table.newCell(key, 0, "value");
  }

  private void claim(int cells) {
    for (int i = 0; i < cells; i++) {
      assertThat(generation.claim(i, cell())).isTrue();
    }
  }

  @Test
  void cellsFillHalfOfTheSlotsOrLess() {
    assertThat(Generation.lengthFor(0)).isEqualTo(8);
    assertThat(Generation.lengthFor(4)).isEqualTo(8);
    assertThat(Generation.lengthFor(5)).isEqualTo(16);
    assertThat(Generation.lengthFor(Integer.MAX_VALUE)).isEqualTo(1 << 30);
  }

  @Test
  void hashesThatFollowOneAnotherBeginInSlotsOfTheirOwn() {
    assertThat(IntStream.range(0, 1000).map(hash -> Generation.first(hash, 2048)).distinct())
        .hasSizeGreaterThan(900)
        .allMatch(slot -> slot >= 0 && slot < 2048);
  }

  @Test
  void hashesThatDifferInTheirUpperBitsBeginInSlotsOfTheirOwn() {
    assertThat(IntStream.range(0, 1000).map(n -> Generation.first(n << 16, 2048)).distinct())
        .hasSizeGreaterThan(500);
  }

  @Test
  void slotIsClaimedOnce() {
    claim(1);
    assertThat(generation.claim(0, cell())).isFalse();
  }

  @Test
  void twoThirdsAreNoCrowd() {
    claim(10);
    assertThat(generation.isCrowded()).isFalse();
    assertThat(generation.claim(10, cell())).isTrue();
    assertThat(generation.isCrowded()).isTrue();
  }

  @Test
  void aQuarterIsNotDeserted() {
    for (int i = 0; i < 8; i++) {
      assertThat(generation.claim(Generation.first(i, 16), table.newCell(key, i, "value")))
          .as("the slot of the hash " + i + " is free")
          .isTrue();
    }
    buryFirst(6);
    assertThat(generation.isDeserted()).isFalse();
    buryFirst(7);
    assertThat(generation.isDeserted()).isTrue();
  }

  private void buryFirst(int hashes) {
    for (int hash = 0; hash < hashes; hash++) {
      if (Generation.at(generation.slots, Generation.first(hash, 16)) instanceof Cell<?, ?> cell) {
        generation.bury(cell);
      }
    }
  }

  @Test
  void theLeastGenerationIsNeverDeserted() {
    Generation least = new Generation(Generation.LEAST_LENGTH);
    Cell<Object, String> only = cell();
    assertThat(least.claim(Generation.first(0, 8), only)).isTrue();
    least.bury(only);
    assertThat(least.isDeserted()).isFalse();
  }

  @Test
  void frozenGenerationLetsNoCellIn() {
    claim(1);
    assertThat(generation.freeze()).as("cells that live").isOne();
    assertThat(generation.isFrozen()).isTrue();
    assertThat(generation.claim(1, cell())).isFalse();
  }

  @Test
  void thawedGenerationLetsCellsInAgain() {
    int unused = generation.freeze();
    generation.thaw();
    assertThat(generation.isFrozen()).isFalse();
    for (int i = 0; i < 16; i++) {
      assertThat(generation.claim(i, cell())).as("slot " + i).isTrue();
    }
  }

  @Test
  void frozenGenerationCountsTheCellsThatLive() {
    Cell<Object, String> released = cell();
    assertThat(generation.claim(0, cell())).isTrue();
    assertThat(generation.claim(1, released)).isTrue();
    assertThat(released.release()).isTrue();
    assertThat(generation.freeze()).isOne();
  }
}
