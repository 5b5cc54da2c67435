package org.weakref.tck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** Counts of strong references, and what goes when they fall to zero. */
final class HeapTest {
  private final Conversation it = new Conversation();

  @Test
  void anObjectGoesWithItsLastName() {
    it.object("song");
    it.say(new Command.Alias("air", "song"));
    it.reference("tune", "song");

    it.drop("song");
    assertThat(it.isAlive("tune")).isTrue();
    it.drop("air");
    assertThat(it.isAlive("tune")).isFalse();
  }

  @Test
  void whatAnObjectHoldsGoesWithIt() {
    it.object("album");
    it.object("song");
    it.reference("tune", "song");
    it.link("album", "song");

    it.drop("song");
    assertThat(it.isAlive("tune")).isTrue();
    it.drop("album");
    assertThat(it.isAlive("tune")).isFalse();
  }

  @Test
  void whatAContainerHoldsGoesWhenItIsCleared() {
    it.object("song");
    it.say(new Command.Create("list", ObjectKind.LIST));
    it.say(
        new Command.Operate(Operation.ADD_ELEMENT, Operand.named("list"), Operand.named("song")));
    it.reference("tune", "song");

    it.drop("song");
    assertThat(it.isAlive("tune")).isTrue();
    it.say(new Command.Operate(Operation.CLEAR, Operand.named("list")));
    assertThat(it.isAlive("tune")).isFalse();
  }

  @Test
  void whatIsTakenOutOfAContainerLivesWhileItHasAName() {
    it.object("song");
    it.say(new Command.Create("list", ObjectKind.LIST));
    it.say(
        new Command.Operate(Operation.ADD_ELEMENT, Operand.named("list"), Operand.named("song")));
    it.reference("tune", "song");
    it.drop("song");

    it.say(
        new Command.Operate(
            Operation.POP_ITEM,
            List.of(Operand.named("list"), Operand.literal(Value.of(0))),
            "air"));
    assertThat(it.isAlive("tune")).isTrue();
    it.drop("air");
    assertThat(it.isAlive("tune")).isFalse();
  }

  @Test
  void countsAreExactAfterEveryKindOfUse() {
    it.object("song");
    Outcome before = count();
    it.reference("tune", "song");
    it.say(new Command.Dereference("tune", null));
    it.say(new Command.Operate(Operation.EQUAL, Operand.named("song"), Operand.named("song")));
    it.say(new Command.Operate(Operation.HASH, Operand.named("tune")));
    it.say(new Command.ListReferences("song", null));
    it.collect();

    assertThat(count()).isEqualTo(before);
  }

  private Outcome count() {
    return it.say(new Command.Operate(Operation.STRONG_REFERENCE_COUNT, Operand.named("song")));
  }

  @Test
  void aReferenceThatNothingHoldsIsNotCounted() {
    it.object("song");
    it.callingBack("tune", "song");
    it.drop("tune");

    assertThat(it.say(new Command.CountReferences("song")))
        .isEqualTo(Outcome.returned(Value.of(0)));
    it.drop("song");
    assertThat(it.ran()).isEmpty();
  }

  @Test
  void callbacksRunNewestFirstAfterTheFinalizingMethod() {
    it.finalizing("song", new Command.Dereference("plain", null));
    it.reference("plain", "song");
    it.callingBack("one", "song");
    it.callingBack("two", "song");
    it.drop("song");

    assertThat(it.ran()).containsExactly("finalizing method of song", "two", "one");
  }

  @Test
  void aFinalizingMethodBringsItsObjectBackOnce() {
    it.finalizing("song", new Command.Alias("air", Operand.ARGUMENT));
    it.callingBack("tune", "song");

    it.drop("song");
    assertThat(it.isAlive("tune")).isTrue();
    assertThat(it.ran()).containsExactly("finalizing method of song");
    it.drop("air");
    assertThat(it.isAlive("tune")).isFalse();
    assertThat(it.ran()).containsExactly("finalizing method of song", "tune");
  }
}
