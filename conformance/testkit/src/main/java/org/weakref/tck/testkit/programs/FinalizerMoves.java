package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.programs.Draft.Known;

/** Finalizers, weak methods, and the end of the program. */
final class FinalizerMoves {
  static final List<Move> ALL =
      List.of(
          new Move(5, FinalizerMoves::finalizer),
          new Move(3, draft -> call(draft, null)),
          new Move(2, draft -> call(draft, "detach")),
          new Move(2, draft -> call(draft, "peek")),
          new Move(4, FinalizerMoves::askAlive),
          new Move(3, FinalizerMoves::weakMethod));

  static final String FINALIZE = "finalize";

  private FinalizerMoves() {}

  /** Its function does what no other does: the order of finalizers that die together is open. */
  private static void finalizer(Draft draft) {
    draft
        .any(thing -> thing.sort() == Thing.Sort.OBJECT && !thing.isElusive())
        .ifPresent(
            known -> {
              String function = draft.fresh("farewell");
              Thing line = Thing.of(Thing.Sort.OBJECT, ObjectKind.WITH_FINALIZING_METHOD);
              List<Command> body = Bodies.about(line, draft);
              Thing called = Thing.functionFor(line);
              called.beElusive();
              draft.say(
                  new Command.Define(function, FunctionForm.FUNCTION, body), function, called);
              finalizer(draft, known, function);
            });
  }

  private static void finalizer(Draft draft, Known object, String function) {
    object.thing().beUncounted();
    String name = draft.fresh("finalizer");
    List<Operand> arguments = new ArrayList<>();
    arguments.add(Operand.named(object.name()));
    arguments.add(Operand.named(function));
    if (draft.chance(40)) {
      arguments.add(Operand.literal(Value.of((long) draft.below(9))));
    }
    draft.say(new Command.Lookup(FINALIZE, FINALIZE));
    draft.say(
        new Command.Call(FINALIZE, null, arguments, Map.of(), name),
        name,
        Thing.of(Thing.Sort.FINALIZER, ObjectKind.PLAIN));
  }

  private static void call(Draft draft, @Nullable String method) {
    draft
        .any(Thing.Sort.FINALIZER)
        .ifPresent(
            known -> draft.say(new Command.Call(known.name(), method, List.of(), Map.of(), null)));
  }

  private static void askAlive(Draft draft) {
    draft
        .any(Thing.Sort.FINALIZER)
        .ifPresent(
            known ->
                draft.say(
                    new Command.Operate(
                        Operation.GET_ATTRIBUTE,
                        Operand.named(known.name()),
                        Operand.literal(Value.of("alive")))));
  }

  /** To a function bound to an object, which nothing holds then but the weak method, weakly. */
  private static void weakMethod(Draft draft) {
    draft
        .any(thing -> thing.sort() == Thing.Sort.OBJECT && !thing.isElusive())
        .ifPresent(
            object -> {
              object.thing().beUncounted();
              String function = boundFunction(draft);
              String method = draft.fresh("method");
              draft.say(
                  new Command.Operate(
                      Operation.BIND,
                      List.of(Operand.named(function), Operand.named(object.name())),
                      method));
              ReferenceMoves.weakMethod(draft, object, method);
              draft.say(new Command.Drop(method));
            });
  }

  /** It is no callback: a dead reference may hold its own (ref-callback-attribute-dead). */
  private static String boundFunction(Draft draft) {
    Optional<Known> there =
        draft.chance(50)
            ? draft.any(thing -> thing.sort() == Thing.Sort.FUNCTION && thing.about() == null)
            : Optional.empty();
    return there
        .map(Known::name)
        .orElseGet(
            () -> {
              String name = draft.fresh("function");
              Thing function = Thing.of(Thing.Sort.FUNCTION, ObjectKind.TOP_LEVEL_FUNCTION);
              draft.say(new Command.Define(name, FunctionForm.FUNCTION, List.of()), name, function);
              return name;
            });
  }
}
