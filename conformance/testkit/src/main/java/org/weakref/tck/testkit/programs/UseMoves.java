package org.weakref.tck.testkit.programs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.programs.Draft.Known;

/** What is there is asked and used. */
final class UseMoves {
  static final List<Move> ALL =
      List.of(
          new Move(9, UseMoves::dereference),
          new Move(2, UseMoves::dereferenceIntoName),
          new Move(4, draft -> count(draft, Command.CountReferences::new)),
          new Move(2, draft -> count(draft, name -> new Command.ListReferences(name, null))),
          new Move(3, draft -> compare(draft, Operation.EQUAL)),
          new Move(1, draft -> compare(draft, Operation.NOT_EQUAL)),
          new Move(2, draft -> compare(draft, Operation.IS)),
          new Move(2, UseMoves::hash),
          new Move(1, draft -> one(draft, Thing.Sort.PROXY, Operation.HASH)),
          new Move(1, draft -> one(draft, Thing.Sort.PROXY, Operation.TRUTH)),
          new Move(1, draft -> one(draft, Thing.Sort.PROXY, Operation.IS_CALLABLE)),
          new Move(4, UseMoves::attribute),
          new Move(2, UseMoves::setAttribute),
          new Move(3, UseMoves::sing),
          new Move(3, UseMoves::addToList),
          new Move(1, draft -> one(draft, Thing.Sort.LIST, Operation.CLEAR)),
          new Move(1, draft -> one(draft, Thing.Sort.LIST, Operation.LENGTH)));

  private static final List<String> FIELDS = List.of("verse", "refrain", "chorus");

  private UseMoves() {}

  /** Says a command about a name. */
  @FunctionalInterface
  private interface About {
    Command say(String name);
  }

  private static void with(Draft draft, Thing.Sort sort, About command) {
    draft.any(sort).ifPresent(known -> draft.say(command.say(known.name())));
  }

  private static void one(Draft draft, Thing.Sort sort, Operation operation) {
    with(draft, sort, name -> new Command.Operate(operation, Operand.named(name)));
  }

  private static void dereference(Draft draft) {
    with(
        draft,
        draft.chance(80) ? Thing.Sort.REFERENCE : Thing.Sort.WEAK_METHOD,
        name -> new Command.Dereference(name, null));
  }

  private static void dereferenceIntoName(Draft draft) {
    draft
        .any(Thing.Sort.REFERENCE)
        .ifPresent(
            known -> {
              String name = draft.fresh("found");
              draft.say(new Command.Dereference(known.name(), name));
              draft.name(name, Thing.of(Thing.Sort.FOUND, ObjectKind.PLAIN));
            });
  }

  private static void count(Draft draft, About command) {
    draft
        .any(thing -> thing.sort() == Thing.Sort.OBJECT && !thing.isUncounted())
        .ifPresent(known -> draft.say(command.say(known.name())));
  }

  /** Not where a container may have asked for the hash of the same reference. */
  private static void hash(Draft draft) {
    draft
        .any(
            thing ->
                thing.sort() == Thing.Sort.REFERENCE
                    && thing.about() != null
                    && !thing.about().isUncounted())
        .ifPresent(
            known -> draft.say(new Command.Operate(Operation.HASH, Operand.named(known.name()))));
  }

  private static void compare(Draft draft, Operation operation) {
    Thing.Sort sort = draft.chance(80) ? Thing.Sort.REFERENCE : Thing.Sort.WEAK_METHOD;
    Optional<Known> one = draft.any(sort);
    Optional<Known> other = draft.any(draft.chance(80) ? sort : Thing.Sort.OBJECT);
    if (one.isPresent() && other.isPresent()) {
      draft.say(
          new Command.Operate(
              operation, Operand.named(one.get().name()), Operand.named(other.get().name())));
    }
  }

  private static void attribute(Draft draft) {
    Operand field = Operand.literal(Value.of(draft.any(FIELDS)));
    Operation operation = draft.any(List.of(Operation.GET_ATTRIBUTE, Operation.HAS_ATTRIBUTE));
    with(
        draft,
        draft.chance(70) ? Thing.Sort.PROXY : Thing.Sort.OBJECT,
        name -> new Command.Operate(operation, Operand.named(name), field));
  }

  /** Through a proxy, a literal: an object that it holds could be anybody's. */
  private static void setAttribute(Draft draft) {
    Operand field = Operand.literal(Value.of("chorus"));
    with(
        draft,
        Thing.Sort.PROXY,
        name ->
            new Command.Operate(
                Operation.SET_ATTRIBUTE,
                Operand.named(name),
                field,
                Operand.literal(Value.of(draft.below(3)))));
  }

  private static void sing(Draft draft) {
    draft
        .any(
            thing -> {
              Thing singer = thing.sort() == Thing.Sort.PROXY ? thing.about() : thing;
              return singer != null && singer.kind() == ObjectKind.WITH_METHOD;
            })
        .ifPresent(
            known -> draft.say(new Command.Call(known.name(), "sing", List.of(), Map.of(), null)));
  }

  /** A list in itself could not be said. */
  private static boolean canBeListed(Thing thing) {
    return ObjectMoves.canBeHeld(thing) && thing.sort() != Thing.Sort.LIST;
  }

  private static void addToList(Draft draft) {
    Optional<Known> list = draft.any(Thing.Sort.LIST);
    Optional<Known> added = draft.any(UseMoves::canBeListed);
    if (list.isPresent() && added.isPresent()) {
      added.get().thing().hold();
      draft.say(
          new Command.Operate(
              Operation.ADD_ELEMENT,
              Operand.named(list.get().name()),
              Operand.named(added.get().name())));
    }
  }
}
