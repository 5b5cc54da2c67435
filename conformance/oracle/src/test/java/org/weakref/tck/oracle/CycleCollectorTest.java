package org.weakref.tck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;

/** What is kept by nothing but itself. */
final class CycleCollectorTest {
  private final Conversation it = new Conversation();

  private void cycle(String one, String other) {
    it.object(one);
    it.object(other);
    it.link(one, other);
    it.link(other, one);
  }

  @Test
  void aCycleGoesWhenACollectionIsAskedFor() {
    cycle("song", "album");
    it.callingBack("tune", "song");
    it.drop("song");
    it.drop("album");
    assertThat(it.isAlive("tune")).isTrue();

    it.collect();
    assertThat(it.isAlive("tune")).isFalse();
    assertThat(it.ran()).containsExactly("tune");
  }

  @Test
  void aCycleThatIsHeldAtOneEndStays() {
    cycle("song", "album");
    it.reference("tune", "song");
    it.drop("song");

    it.collect();
    assertThat(it.isAlive("tune")).isTrue();
  }

  @Test
  void whatHangsOnACycleGoesWithIt() {
    cycle("song", "album");
    it.object("cover");
    it.link("album", "cover");
    it.reference("look", "cover");
    it.drop("cover");
    it.drop("song");
    it.drop("album");

    it.collect();
    assertThat(it.isAlive("look")).isFalse();
  }

  @Test
  void aReferenceInsideTheCycleDoesNotCallBack() {
    cycle("song", "album");
    it.callingBack("tune", "song");
    it.link("album", "tune");
    it.drop("tune");
    it.drop("song");
    it.drop("album");

    it.collect();
    assertThat(it.ran()).isEmpty();
  }

  @Test
  void callbacksRunBeforeFinalizingMethodsInACycle() {
    it.finalizing("song");
    it.link("song", "song");
    it.callingBack("tune", "song");
    it.drop("song");

    it.collect();
    assertThat(it.ran()).containsExactly("tune", "finalizing method of song");
  }

  @Test
  void aFinalizingMethodBringsACycleBack() {
    it.finalizing("song", new Command.Alias("air", Operand.ARGUMENT));
    it.link("song", "song");
    it.reference("tune", "song");
    it.drop("song");

    it.collect();
    it.reference("echo", "air");
    assertThat(it.isAlive("tune")).isFalse();
    assertThat(it.isAlive("echo")).isTrue();
    it.drop("air");
    it.collect();
    assertThat(it.isAlive("echo")).isFalse();
    assertThat(it.ran()).containsExactly("finalizing method of song");
  }

  @Test
  void aCallbackMayAskForACollection() {
    cycle("song", "album");
    it.callingBack("tune", "song", new Command.Collect());
    it.callingBack("echo", "song");
    it.drop("song");
    it.drop("album");

    it.collect();
    assertThat(it.ran()).containsExactly("echo", "tune");
  }
}
