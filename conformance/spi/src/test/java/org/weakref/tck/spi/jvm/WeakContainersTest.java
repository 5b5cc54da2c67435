package org.weakref.tck.spi.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/** What a library gets that says no more than how its empty containers are made. */
class WeakContainersTest {
  /** The JDK has weak keys and elements, and no weak values. */
  private static final class JdkContainers implements WeakContainers {
    @Override
    public Map<Object, Object> weakKeyMap() {
      return new WeakHashMap<>();
    }

    @Override
    public Set<Object> weakSet() {
      return Collections.newSetFromMap(new WeakHashMap<>());
    }
  }

  private static final class JdkSession extends JvmSession {
    @Override
    protected WeakContainers weakContainers() {
      return new JdkContainers();
    }
  }

  private final JdkSession session = new JdkSession();

  @AfterEach
  void close() {
    session.close();
  }

  private Outcome perform(Command command) {
    return session.perform(command).outcome();
  }

  private Outcome operate(@Nullable String into, Operation operation, Object... operands) {
    return perform(
        new Command.Operate(
            operation, Stream.of(operands).map(WeakContainersTest::operand).toList(), into));
  }

  private Value value(Operation operation, Object... operands) {
    Outcome outcome = operate(null, operation, operands);
    assertThat(outcome).isInstanceOf(Outcome.Returned.class);
    return ((Outcome.Returned) outcome).value();
  }

  private static Operand operand(Object operand) {
    return operand instanceof String name
        ? Operand.named(name)
        : Operand.literal(Value.of(((Number) operand).longValue()));
  }

  private Outcome construct(String name, String member, String... content) {
    perform(new Command.Lookup("class", member));
    return perform(
        new Command.Call(
            "class", null, Stream.of(content).map(Operand::named).toList(), Map.of(), name));
  }

  private void create(String name, ObjectKind kind) {
    assertThat(perform(new Command.Create(name, kind))).isEqualTo(Outcome.done());
  }

  private void weakSet(String name, String... elements) {
    construct(name, "WeakSet");
    for (String element : elements) {
      operate(null, Operation.ADD_ELEMENT, name, element);
    }
  }

  private void songs() {
    create("song", ObjectKind.PLAIN);
    create("tune", ObjectKind.PLAIN);
    create("hymn", ObjectKind.PLAIN);
  }

  private static Value thing(String name) {
    return new Value.Thing(List.of(name), "PlainObject");
  }

  private List<Value> items(String container) {
    return ((Value.Items) value(Operation.ITEMS, container)).values();
  }

  @Test
  void aTypeIsTheConstructorOfItsContainers() {
    construct("choir", "WeakKeyDictionary");
    operate("type", Operation.TYPE_OF, "choir");
    assertThat(value(Operation.IS, "type", "class")).isEqualTo(Value.of(true));
  }

  @Test
  void aContainerIsAnInstanceOfItsTypeAlone() {
    construct("choir", "WeakKeyDictionary");
    perform(new Command.Lookup("other", "WeakSet"));
    assertThat(value(Operation.IS_INSTANCE, "choir", "other")).isEqualTo(Value.of(false));
  }

  @Test
  void aMapIsFilledFromPairs() {
    songs();
    create("songs", ObjectKind.MAPPING);
    operate(null, Operation.SET_ITEM, "songs", "song", 1);
    operate("pairs", Operation.ENTRIES, "songs");
    construct("choir", "WeakKeyDictionary", "pairs");
    assertThat(value(Operation.GET_ITEM, "choir", "song")).isEqualTo(Value.of(1));
  }

  @Test
  void aMapIsFilledFromWhatListsItsKeys() {
    songs();
    create("songs", ObjectKind.BARE_MAPPING);
    operate(null, Operation.SET_ITEM, "songs", "song", 1);
    construct("choir", "WeakKeyDictionary", "songs");
    assertThat(value(Operation.GET_ITEM, "choir", "song")).isEqualTo(Value.of(1));
  }

  @Test
  void aSetIsFilledFromAnIterator() {
    songs();
    weakSet("choir", "song");
    operate("tour", Operation.ITERATE, "choir");
    construct("band", "WeakSet", "tour");
    assertThat(items("band")).containsExactly(thing("song"));
  }

  @Test
  void twoArgumentsAreRefused() {
    create("songs", ObjectKind.LIST);
    assertThat(construct("choir", "WeakSet", "songs", "songs"))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("TypeError"));
  }

  @ParameterizedTest
  @CsvSource({"GET_ITEM", "POP_ITEM", "DELETE_ITEM"})
  void aMissingKeyIsSaid(Operation operation) {
    construct("choir", "WeakKeyDictionary");
    assertThat(operate(null, operation, "choir", 41))
        .isEqualTo(new Outcome.Raised("KeyError", "41"));
  }

  @Test
  void whatIsThereIsGivenWhateverTheDefault() {
    songs();
    construct("choir", "WeakKeyDictionary");
    operate(null, Operation.SET_DEFAULT, "choir", "song", 1);
    assertThat(value(Operation.SET_DEFAULT, "choir", "song", 2)).isEqualTo(Value.of(1));
  }

  @Test
  void theUnionOfAnOrdinaryMapWithAWeakOneIsWeak() {
    create("songs", ObjectKind.MAPPING);
    construct("choir", "WeakKeyDictionary");
    operate("both", Operation.BIT_OR, "songs", "choir");
    operate("type", Operation.TYPE_OF, "both");
    assertThat(value(Operation.IS, "type", "class")).isEqualTo(Value.of(true));
  }

  @Test
  void theRightOperandOfAUnionWins() {
    songs();
    construct("choir", "WeakKeyDictionary");
    operate(null, Operation.SET_ITEM, "choir", "song", 1);
    create("songs", ObjectKind.MAPPING);
    operate(null, Operation.SET_ITEM, "songs", "song", 2);
    operate("both", Operation.BIT_OR, "choir", "songs");
    assertThat(value(Operation.GET_ITEM, "both", "song")).isEqualTo(Value.of(2));
  }

  @ParameterizedTest
  @CsvSource({
    "UNION, song+tune+hymn",
    "INTERSECTION, tune",
    "DIFFERENCE, song",
    "SYMMETRIC_DIFFERENCE, song+hymn",
    "BIT_OR, song+tune+hymn",
    "BIT_AND, tune",
    "SUBTRACT, song",
    "BIT_XOR, song+hymn"
  })
  void theAlgebraOfWeakSetsGivesAWeakSet(Operation operation, String expected) {
    songs();
    weakSet("choir", "song", "tune");
    weakSet("band", "tune", "hymn");
    operate("result", operation, "choir", "band");
    operate("type", Operation.TYPE_OF, "result");
    assertThat(value(Operation.IS, "type", "class")).isEqualTo(Value.of(true));
    assertThat(items("result")).containsExactlyInAnyOrderElementsOf(things(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PLACE_BIT_OR, song+tune+hymn",
    "IN_PLACE_BIT_AND, tune",
    "IN_PLACE_SUBTRACT, song",
    "IN_PLACE_BIT_XOR, song+hymn"
  })
  void anOperatorInPlaceGivesTheVerySet(Operation operation, String expected) {
    songs();
    weakSet("choir", "song", "tune");
    weakSet("band", "tune", "hymn");
    operate("result", operation, "choir", "band");
    assertThat(value(Operation.IS, "result", "choir")).isEqualTo(Value.of(true));
    assertThat(items("choir")).containsExactlyInAnyOrderElementsOf(things(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PLACE_BIT_OR, 1",
    "IN_PLACE_BIT_AND, 1",
    "IN_PLACE_SUBTRACT, 0",
    "IN_PLACE_BIT_XOR, 0"
  })
  void aSetCanBeItsOwnOtherOperand(Operation operation, int length) {
    songs();
    weakSet("choir", "song");
    operate(null, operation, "choir", "choir");
    assertThat(value(Operation.LENGTH, "choir")).isEqualTo(Value.of(length));
  }

  @ParameterizedTest
  @CsvSource({"BIT_OR", "BIT_AND", "SUBTRACT", "BIT_XOR", "IN_PLACE_BIT_OR", "IN_PLACE_BIT_AND"})
  void anOperatorRefusesWhatIsNoSet(Operation operation) {
    create("songs", ObjectKind.LIST);
    weakSet("choir");
    assertThat(operate(null, operation, "choir", "songs"))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("TypeError"));
  }

  @Test
  void aCopyIsOfTheTypeOfItsOriginal() {
    songs();
    weakSet("choir", "song");
    operate("copy", Operation.COPY, "choir");
    assertThat(value(Operation.IS_INSTANCE, "copy", "class")).isEqualTo(Value.of(true));
    assertThat(items("copy")).containsExactly(thing("song"));
  }

  @Test
  void whatIsTwiceInAListIsToggledOnce() {
    songs();
    create("songs", ObjectKind.LIST);
    operate(null, Operation.ADD_ELEMENT, "songs", "song");
    operate(null, Operation.ADD_ELEMENT, "songs", "song");
    weakSet("choir");
    operate("result", Operation.SYMMETRIC_DIFFERENCE, "choir", "songs");
    assertThat(items("result")).containsExactly(thing("song"));
  }

  @ParameterizedTest
  @CsvSource({
    "LESS, true",
    "LESS_OR_EQUAL, true",
    "GREATER, false",
    "GREATER_OR_EQUAL, false",
    "IS_SUBSET, true",
    "IS_SUPERSET, false",
    "IS_DISJOINT, false"
  })
  void aSmallerSetIsASubset(Operation operation, boolean answer) {
    songs();
    weakSet("choir", "song");
    weakSet("band", "song", "tune");
    assertThat(value(operation, "choir", "band")).isEqualTo(Value.of(answer));
  }

  @Test
  void anEmptySetGivesNoElement() {
    weakSet("choir");
    assertThat(operate(null, Operation.POP_ELEMENT, "choir"))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("KeyError"));
  }

  @Test
  void anEntryThatIsTakenOutIsGone() {
    songs();
    construct("choir", "WeakKeyDictionary");
    operate(null, Operation.SET_ITEM, "choir", "song", 1);
    assertThat(value(Operation.POP_ENTRY, "choir"))
        .isEqualTo(Value.of(List.of(thing("song"), Value.of(1))));
    assertThat(value(Operation.LENGTH, "choir")).isEqualTo(Value.of(0));
  }

  @Test
  void anIteratorThatIsIteratedOverHoldsNothing() {
    songs();
    weakSet("choir", "song");
    operate("tour", Operation.ITERATE, "choir");
    operate("tour", Operation.ITERATE, "tour");
    perform(new Command.Drop("song"));
    perform(new Command.Collect());
    assertThat(operate(null, Operation.NEXT, "tour"))
        .isInstanceOfSatisfying(
            Outcome.Raised.class, raised -> assertThat(raised.error()).isEqualTo("StopIteration"));
  }

  @ParameterizedTest
  @CsvSource({"ITERATE", "ITERATE_VALUES", "ITERATE_ENTRIES"})
  void anIteratorLooksAtNoEntryBeforeItsTurn(Operation operation) {
    songs();
    construct("choir", "WeakKeyDictionary");
    operate(null, Operation.SET_ITEM, "choir", "song", 1);
    operate("tour", operation, "choir");
    perform(new Command.Drop("song"));
    perform(new Command.Collect());
    assertThat(value(Operation.ITEMS, "tour")).isEqualTo(Value.of(List.of()));
  }

  @Test
  void aTypeThatTheLibraryLacksIsUnsupported() {
    assertThat(construct("cache", "WeakValueDictionary"))
        .isEqualTo(
            new Outcome.Unsupported("the library has no counterpart of WeakValueDictionary"));
  }

  @Test
  void referencesThatTheLibraryDoesNotGiveAreUnsupported() {
    construct("choir", "WeakKeyDictionary");
    assertThat(operate(null, Operation.KEY_REFERENCES, "choir"))
        .isInstanceOf(Outcome.Unsupported.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ObjectKind.class,
      names = {
        "SUBCLASSED_WEAK_KEY_DICTIONARY",
        "SUBCLASSED_WEAK_VALUE_DICTIONARY",
        "SUBCLASSED_WEAK_SET"
      })
  void aSubclassThatTheLibraryLacksIsUnsupported(ObjectKind kind) {
    assertThat(perform(new Command.Create("choir", kind))).isInstanceOf(Outcome.Unsupported.class);
  }

  private static List<Value> things(String names) {
    return Stream.of(names.split("\\+")).map(WeakContainersTest::thing).toList();
  }
}
