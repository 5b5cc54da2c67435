package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.programs.Draft.Known;

/** Objects come, hold each other and go. */
final class ObjectMoves {
  static final List<Move> ALL =
      List.of(
          new Move(10, ObjectMoves::create),
          new Move(2, ObjectMoves::createKeyed),
          new Move(2, ObjectMoves::createFinalizing),
          new Move(3, ObjectMoves::alias),
          new Move(9, ObjectMoves::drop),
          new Move(6, ObjectMoves::link),
          new Move(2, ObjectMoves::unlink),
          new Move(3, draft -> draft.say(new Command.Collect())));

  private static final List<ObjectKind> KINDS =
      List.of(
          ObjectKind.PLAIN,
          ObjectKind.PLAIN,
          ObjectKind.PLAIN,
          ObjectKind.PLAIN,
          ObjectKind.CALLABLE,
          ObjectKind.WITH_METHOD,
          ObjectKind.LIST,
          ObjectKind.LIST,
          ObjectKind.INTEGER);

  private static final List<String> FIELDS = List.of("verse", "refrain");

  private ObjectMoves() {}

  private static Thing.Sort sort(ObjectKind kind) {
    return switch (kind) {
      case LIST -> Thing.Sort.LIST;
      case INTEGER -> Thing.Sort.VALUE;
      default -> Thing.Sort.OBJECT;
    };
  }

  private static void create(Draft draft) {
    ObjectKind kind = draft.any(KINDS);
    String name = draft.fresh("object");
    draft.say(new Command.Create(name, kind), name, Thing.of(sort(kind), kind));
  }

  private static void createKeyed(Draft draft) {
    String name = draft.fresh("object");
    Value key = Value.of(1L + draft.below(2));
    draft.say(
        new Command.Create(name, ObjectKind.KEYED, key, List.of()),
        name,
        Thing.of(Thing.Sort.OBJECT, ObjectKind.KEYED));
  }

  /**
   * An object that brings itself back is no matter for references: of those, nothing is promised.
   */
  private static void createFinalizing(Draft draft) {
    ObjectKind kind = ObjectKind.WITH_FINALIZING_METHOD;
    Thing thing = Thing.of(Thing.Sort.OBJECT, kind);
    // Before or after the callbacks of the object, as it comes (callback-order-vs-del-refcount).
    List<Command> body = new ArrayList<>(Bodies.about(Thing.of(Thing.Sort.OBJECT, kind), draft));
    if (draft.chance(30)) {
      thing.beElusive();
      body.add(0, new Command.Alias(draft.fresh("brought back"), Operand.ARGUMENT));
    }
    String name = draft.fresh("object");
    draft.say(new Command.Create(name, kind, Value.NONE, body), name, thing);
  }

  private static void alias(Draft draft) {
    draft
        .any(thing -> true)
        .ifPresent(
            known -> {
              String name = draft.fresh("alias");
              draft.say(new Command.Alias(name, known.name()), name, known.thing());
            });
  }

  private static void drop(Draft draft) {
    draft
        .any(thing -> true)
        .ifPresent(
            known -> {
              draft.say(new Command.Drop(known.name()));
              draft.forget(known.name());
            });
  }

  private static boolean canHold(Thing thing) {
    return thing.sort() == Thing.Sort.OBJECT && !thing.isElusive();
  }

  /** Whether a reference is called back that dies together with its referent is open. */
  static boolean canBeHeld(Thing thing) {
    return switch (thing.sort()) {
      case FUNCTION, FOUND, FINALIZER -> false;
      default -> !thing.hasCallback() && !thing.isElusive();
    };
  }

  private static void link(Draft draft) {
    Optional<Known> holder = draft.any(ObjectMoves::canHold);
    Optional<Known> held = draft.any(ObjectMoves::canBeHeld);
    if (holder.isPresent() && held.isPresent()) {
      String field = draft.any(FIELDS);
      holder.get().thing().fields().add(field);
      held.get().thing().hold();
      draft.say(new Command.Link(holder.get().name(), field, held.get().name()));
    }
  }

  private static void unlink(Draft draft) {
    draft
        .any(thing -> !thing.fields().isEmpty())
        .ifPresent(
            known -> {
              String field = draft.any(known.thing().fields().stream().sorted().toList());
              draft.say(new Command.Unlink(known.name(), field));
            });
  }
}
