package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.programs.Draft.Known;

/**
 * Weak maps and sets. Values beside weak keys are literals: whether one that refers to its own key
 * keeps it alive is open (0032). Nothing is promised of their order, nor of how many weak
 * references they make.
 */
final class ContainerMoves {
  static final List<Move> ALL =
      List.of(
          new Move(3, ContainerMoves::make),
          new Move(8, ContainerMoves::store),
          new Move(5, ContainerMoves::lookUp),
          new Move(3, ContainerMoves::takeOut),
          new Move(6, ContainerMoves::ask),
          new Move(2, ContainerMoves::join),
          new Move(2, ContainerMoves::compare),
          new Move(2, ContainerMoves::iterate),
          new Move(1, draft -> any(draft).ifPresent(c -> draft.say(on(c, Operation.CLEAR)))));

  private static final List<Operation> ASKING_MAPS =
      List.of(Operation.LENGTH, Operation.KEYS, Operation.VALUES, Operation.ENTRIES);

  private static final List<Operation> JOINING_SETS =
      List.of(
          Operation.UNION,
          Operation.INTERSECTION,
          Operation.DIFFERENCE,
          Operation.SYMMETRIC_DIFFERENCE);

  /** Not that which keeps what is in both: CPython's loses track of what it keeps. */
  private static final List<Operation> CHANGING_SETS =
      List.of(Operation.UPDATE, Operation.DIFFERENCE_UPDATE, Operation.SYMMETRIC_DIFFERENCE_UPDATE);

  private static final List<Operation> COMPARING_SETS =
      List.of(Operation.EQUAL, Operation.IS_SUBSET, Operation.IS_SUPERSET, Operation.IS_DISJOINT);

  private ContainerMoves() {}

  private static Command on(Known container, Operation operation, Operand... others) {
    List<Operand> operands = new ArrayList<>(List.of(Operand.named(container.name())));
    operands.addAll(List.of(others));
    return new Command.Operate(operation, operands, null);
  }

  private static Optional<Known> any(Draft draft) {
    return draft.any(thing -> thing.sort().isWeakContainer());
  }

  private static void make(Draft draft) {
    Thing.Sort sort =
        draft.any(List.of(Thing.Sort.KEY_MAP, Thing.Sort.VALUE_MAP, Thing.Sort.WEAK_SET));
    String type =
        switch (sort) {
          case KEY_MAP -> "WeakKeyDictionary";
          case VALUE_MAP -> "WeakValueDictionary";
          default -> "WeakSet";
        };
    make(draft, type, sort, draft.fresh("container"));
  }

  private static void make(Draft draft, String type, Thing.Sort sort, String name) {
    draft.say(new Command.Lookup(type, type));
    draft.say(
        new Command.Call(type, null, List.of(), Map.of(), name),
        name,
        Thing.of(sort, ObjectKind.PLAIN));
  }

  /** Nothing that equals another: of which of the two an entry is, and ends with, is open. */
  private static Optional<Known> element(Draft draft) {
    return draft
        .any(
            thing ->
                thing.sort() == Thing.Sort.OBJECT
                    && !thing.isElusive()
                    && thing.kind() != ObjectKind.KEYED)
        .map(
            known -> {
              known.thing().beUncounted();
              return known;
            });
  }

  private static Operand literal(Draft draft) {
    return Operand.literal(Value.of((long) draft.below(3)));
  }

  private static Operand textKey(Draft draft) {
    return Operand.literal(Value.of(draft.any(List.of("one", "two", "three"))));
  }

  private static void store(Draft draft) {
    Optional<Known> container = any(draft);
    Optional<Known> element = container.flatMap(c -> element(draft));
    if (element.isPresent()) {
      Operand stored = Operand.named(element.get().name());
      draft.say(
          switch (container.orElseThrow().thing().sort()) {
            case KEY_MAP ->
                on(
                    container.get(),
                    draft.any(
                        List.of(Operation.SET_ITEM, Operation.SET_ITEM, Operation.SET_DEFAULT)),
                    stored,
                    literal(draft));
            case VALUE_MAP ->
                on(
                    container.get(),
                    draft.any(
                        List.of(Operation.SET_ITEM, Operation.SET_ITEM, Operation.SET_DEFAULT)),
                    textKey(draft),
                    stored);
            default -> on(container.get(), Operation.ADD_ELEMENT, stored);
          });
    }
  }

  private static Optional<Operand> key(Draft draft, Known container) {
    return container.thing().sort() == Thing.Sort.VALUE_MAP
        ? Optional.of(textKey(draft))
        : element(draft).map(known -> Operand.named(known.name()));
  }

  private static void lookUp(Draft draft) {
    Optional<Known> container = any(draft);
    Optional<Operand> key = container.flatMap(c -> key(draft, c));
    if (key.isPresent()) {
      boolean isSet = container.orElseThrow().thing().sort() == Thing.Sort.WEAK_SET;
      List<Operation> all = List.of(Operation.CONTAINS, Operation.GET, Operation.GET_ITEM);
      draft.say(on(container.get(), isSet ? Operation.CONTAINS : draft.any(all), key.get()));
    }
  }

  private static void takeOut(Draft draft) {
    Optional<Known> container = any(draft);
    Optional<Operand> key = container.flatMap(c -> key(draft, c));
    if (key.isPresent()) {
      boolean isSet = container.orElseThrow().thing().sort() == Thing.Sort.WEAK_SET;
      Operation operation =
          draft.any(
              isSet
                  ? List.of(Operation.REMOVE_ELEMENT, Operation.DISCARD_ELEMENT)
                  : List.of(Operation.DELETE_ITEM, Operation.POP_ITEM));
      draft.say(on(container.get(), operation, key.get()));
    }
  }

  private static void ask(Draft draft) {
    any(draft)
        .ifPresent(
            container ->
                draft.say(
                    on(
                        container,
                        container.thing().sort() == Thing.Sort.WEAK_SET
                            ? draft.any(List.of(Operation.LENGTH, Operation.ITEMS))
                            : draft.any(ASKING_MAPS))));
  }

  private static void join(Draft draft) {
    Optional<Known> one = any(draft);
    Optional<Known> other = one.flatMap(o -> draft.any(o.thing().sort()));
    if (other.isEmpty()) {
      return;
    }
    Operand taken = Operand.named(other.get().name());
    if (one.get().thing().sort() != Thing.Sort.WEAK_SET) {
      draft.say(on(one.get(), Operation.UPDATE, taken));
    } else if (draft.chance(50)) {
      draft.say(on(one.get(), draft.any(CHANGING_SETS), taken));
    } else {
      String name = draft.fresh("container");
      draft.say(
          new Command.Operate(
              draft.any(JOINING_SETS), List.of(Operand.named(one.get().name()), taken), name),
          name,
          Thing.of(Thing.Sort.WEAK_SET, ObjectKind.PLAIN));
    }
  }

  private static void compare(Draft draft) {
    Optional<Known> one = any(draft);
    Optional<Known> other = one.flatMap(o -> draft.any(o.thing().sort()));
    if (other.isPresent()) {
      boolean isSet = one.orElseThrow().thing().sort() == Thing.Sort.WEAK_SET;
      Operation operation = isSet ? draft.any(COMPARING_SETS) : Operation.EQUAL;
      draft.say(on(one.get(), operation, Operand.named(other.get().name())));
    }
  }

  /**
   * An object goes while the container is iterated over; the iterator may keep one, while it is.
   */
  private static void iterate(Draft draft) {
    Optional<Known> container = any(draft);
    Optional<Known> dropped =
        draft.any(thing -> thing.sort() == Thing.Sort.OBJECT && !thing.isElusive());
    if (container.isPresent() && dropped.isPresent()) {
      String name = draft.fresh("iterator");
      Operand iterator = Operand.named(name);
      Operand iterated = Operand.named(container.get().name());
      draft.say(
          new Command.Scope(
              List.of(
                  new Command.Operate(Operation.ITERATE, List.of(iterated), name),
                  new Command.Operate(Operation.NEXT, iterator),
                  new Command.Drop(dropped.get().name()),
                  new Command.Collect(),
                  new Command.Operate(Operation.NEXT, iterator),
                  new Command.Drop(name),
                  new Command.Collect()),
              null));
      draft.forget(dropped.get().name());
    }
  }
}
