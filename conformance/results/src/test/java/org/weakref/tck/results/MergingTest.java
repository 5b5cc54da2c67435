package org.weakref.tck.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.spec.Catalogue;

class MergingTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Results FIRST = shard(1, 3, "a", "d");
  private static final Results SECOND = shard(2, 3, "b", "e");
  private static final Results THIRD = shard(3, 3, "c");

  private static Results shard(int index, int of, String... ids) {
    ScenarioLine[] lines = new ScenarioLine[ids.length];
    for (int i = 0; i < ids.length; i++) {
      lines[i] = ResultsTest.scenario(ids[i], Verdict.PASS, "callback-newest-first");
    }
    Results whole = ResultsTest.results(lines);
    return new Results(
        whole.header().part(new Shard(index, of)), whole.scenarios(), whole.footer());
  }

  private static Results merged(Results... parts) {
    return Merging.of(CATALOGUE, List.of(parts));
  }

  @Test
  void partsMakeTheRunThatWouldHaveBeenInOnePiece() {
    Results whole = merged(THIRD, FIRST, SECOND);
    assertThat(whole.scenarios())
        .extracting(ScenarioLine::id)
        .containsExactly("callbacks/a", "callbacks/b", "callbacks/c", "callbacks/d", "callbacks/e");
    assertThat(whole.header().shard()).isNull();
    assertThat(whole.footer().exit()).isZero();
    assertThat(whole.footer().restarts()).isEqualTo(6);
  }

  @Test
  void aGapIsRefused() {
    assertRefused("a gap: shard 2/3 is missing", FIRST, THIRD);
  }

  @Test
  void aLastPartThatIsMissingIsRefused() {
    assertRefused("a gap: shard 3/3 is missing", FIRST, SECOND);
  }

  @Test
  void aPartThatIsThereTwiceIsRefused() {
    assertRefused("an overlap: shard 1/3 is there twice", FIRST, FIRST, SECOND, THIRD);
  }

  @Test
  void aScenarioThatStandsInTwoPartsIsRefused() {
    assertRefused(
        "an overlap: callbacks/a stands in two shards", FIRST, shard(2, 3, "a", "e"), THIRD);
  }

  @Test
  void aPartThatLacksScenariosIsRefused() {
    assertRefused("a gap: shard 2/3 lacks scenarios", FIRST, shard(2, 3), THIRD);
  }

  @Test
  void partsOfDifferentRunsAreRefused() {
    assertRefused("of another run", FIRST, shard(2, 4, "b"), THIRD);
  }

  @Test
  void aWholeRunIsNoPart() {
    assertRefused("is no shard, but whole already", ResultsTest.results());
  }

  @Test
  void everyScenarioIsInExactlyOneShard() {
    for (int place = 0; place < 100; place++) {
      int at = place;
      assertThat(List.of(new Shard(1, 3), new Shard(2, 3), new Shard(3, 3)))
          .filteredOn(shard -> shard.has(at))
          .hasSize(1);
    }
  }

  private static void assertRefused(String why, Results... parts) {
    assertThatThrownBy(() -> merged(parts))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining(why);
  }
}
