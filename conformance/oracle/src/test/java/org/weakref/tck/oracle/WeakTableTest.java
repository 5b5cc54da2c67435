package org.weakref.tck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** Weak containers on the heap: what they hold, what they let go, and when. */
final class WeakTableTest {
  private static final Operand ONE = Operand.literal(Value.of(1));

  private final Conversation it = new Conversation();

  private void make(String type, String name) {
    it.say(new Command.Lookup("class", type));
    it.say(new Command.Call("class", null, List.of(), Map.of(), name));
    it.drop("class");
  }

  private Outcome operate(@Nullable String into, Operation operation, Operand... operands) {
    return it.say(new Command.Operate(operation, List.of(operands), into));
  }

  private Outcome on(String container, Operation operation, String element) {
    return operate(null, operation, Operand.named(container), Operand.named(element));
  }

  private Outcome length(String container) {
    return operate(null, Operation.LENGTH, Operand.named(container));
  }

  private Outcome referencesTo(String referent) {
    return it.say(new Command.CountReferences(referent));
  }

  private Outcome strongReferencesTo(String object) {
    return operate(null, Operation.STRONG_REFERENCE_COUNT, Operand.named(object));
  }

  private static Outcome number(long number) {
    return Outcome.returned(Value.of(number));
  }

  @Test
  void anElementIsReferredToOnceAndNotHeld() {
    it.object("song");
    Outcome before = strongReferencesTo("song");
    make("WeakSet", "choir");
    on("choir", Operation.ADD_ELEMENT, "song");
    on("choir", Operation.ADD_ELEMENT, "song");

    assertThat(strongReferencesTo("song")).isEqualTo(before);
    assertThat(referencesTo("song")).isEqualTo(number(1));
  }

  @Test
  void aQuestionLeavesNoReferenceBehind() {
    it.object("song");
    make("WeakSet", "choir");
    on("choir", Operation.CONTAINS, "song");
    on("choir", Operation.DISCARD_ELEMENT, "song");

    assertThat(referencesTo("song")).isEqualTo(number(0));
  }

  @Test
  void aSetThatIsRefusedLeavesNoReferenceBehind() {
    it.object("song");
    make("WeakSet", "choir");
    it.say(new Command.Create("others", ObjectKind.LIST));
    on("others", Operation.ADD_ELEMENT, "song");
    operate(null, Operation.ADD_ELEMENT, Operand.named("others"), ONE);

    assertThat(on("choir", Operation.UNION, "others"))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("TypeError"));
    assertThat(referencesTo("song")).isEqualTo(number(0));
  }

  @Test
  void aValueGoesWithTheKeyOfItsEntry() {
    it.object("song");
    it.object("verse");
    it.reference("glimpse", "verse");
    make("WeakKeyDictionary", "choir");
    operate(
        null,
        Operation.SET_ITEM,
        Operand.named("choir"),
        Operand.named("song"),
        Operand.named("verse"));
    it.drop("verse");
    assertThat(it.isAlive("glimpse")).isTrue();

    it.drop("song");
    assertThat(it.isAlive("glimpse")).isFalse();
  }

  @Test
  void aKeyGoesWithTheValueOfItsEntry() {
    it.object("song");
    it.object("title");
    it.reference("glimpse", "title");
    make("WeakValueDictionary", "cache");
    operate(
        null,
        Operation.SET_ITEM,
        Operand.named("cache"),
        Operand.named("title"),
        Operand.named("song"));
    it.drop("title");
    assertThat(it.isAlive("glimpse")).isTrue();

    it.drop("song");
    assertThat(it.isAlive("glimpse")).isFalse();
  }

  @Test
  void anEntryOfADeadKeyWaitsUnseenUntilTheIteratorIsGivenUp() {
    it.object("song");
    it.object("tune");
    it.object("verse");
    it.reference("glimpse", "verse");
    make("WeakKeyDictionary", "choir");
    for (String key : List.of("song", "tune")) {
      operate(
          null,
          Operation.SET_ITEM,
          Operand.named("choir"),
          Operand.named(key),
          Operand.named("verse"));
    }
    operate("tour", Operation.ITERATE, Operand.named("choir"));
    operate(null, Operation.NEXT, Operand.named("tour"));
    it.drop("verse");
    it.drop("tune");
    assertThat(length("choir")).isEqualTo(number(1));
    it.drop("song");
    assertThat(it.isAlive("glimpse")).isTrue();

    it.drop("tour");
    assertThat(length("choir")).isEqualTo(number(0));
    assertThat(it.isAlive("glimpse")).isFalse();
  }

  @Test
  void aContainerThatGoesTakesItsReferencesWithIt() {
    it.object("song");
    make("WeakSet", "choir");
    on("choir", Operation.ADD_ELEMENT, "song");
    it.drop("choir");

    assertThat(referencesTo("song")).isEqualTo(number(0));
  }

  @Test
  void aContainerAndItsElementThatHoldEachOtherGo() {
    it.object("song");
    make("WeakSet", "choir");
    on("choir", Operation.ADD_ELEMENT, "song");
    it.link("song", "choir");
    it.link("choir", "song");
    it.reference("glimpse", "choir");
    it.drop("song");
    it.drop("choir");
    assertThat(it.isAlive("glimpse")).isTrue();

    it.collect();
    assertThat(it.isAlive("glimpse")).isFalse();
    assertThat(it.events()).isEmpty();
  }
}
