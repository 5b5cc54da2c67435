package org.weakref.tck.testkit.programs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.programs.Draft.Known;

/** Weak references and proxies, with callbacks and without. */
final class ReferenceMoves {
  static final List<Move> ALL =
      List.of(
          new Move(8, draft -> withReferent(draft, ReferenceMoves::referCalled)),
          new Move(6, draft -> withReferent(draft, ReferenceMoves::refer)),
          new Move(3, draft -> withReferent(draft, ReferenceMoves::proxyCalled)),
          new Move(3, draft -> withReferent(draft, ReferenceMoves::proxy)),
          new Move(1, ReferenceMoves::referToValue),
          new Move(1, ReferenceMoves::callFunction));

  private static final List<FunctionForm> FORMS =
      List.of(
          FunctionForm.FUNCTION,
          FunctionForm.FUNCTION,
          FunctionForm.FUNCTION,
          FunctionForm.LAMBDA,
          FunctionForm.BOUND_METHOD,
          FunctionForm.CLASS,
          FunctionForm.PARTIAL,
          FunctionForm.CALLABLE_OBJECT,
          FunctionForm.WITHOUT_PARAMETER);

  private static final List<ReferenceType> TYPES =
      List.of(
          ReferenceType.EXACT,
          ReferenceType.EXACT,
          ReferenceType.EXACT,
          ReferenceType.SUBCLASS,
          ReferenceType.SUBCLASS_WITH_DATA);

  /** Writes something about an object that can be referred to. */
  @FunctionalInterface
  private interface About {
    void write(Draft draft, Known referent);
  }

  private ReferenceMoves() {}

  private static void withReferent(Draft draft, About move) {
    draft
        .any(thing -> thing.sort() == Thing.Sort.OBJECT && !thing.isElusive())
        .ifPresent(referent -> move.write(draft, referent));
  }

  /** A callback for this object: one that it has already, or a new one. */
  private static Operand callbackFor(Thing referent, Draft draft) {
    if (draft.chance(30)) {
      var there =
          draft.any(t -> t.sort() == Thing.Sort.FUNCTION && t.about() == referent).map(Known::name);
      if (there.isPresent()) {
        return Operand.named(there.get());
      }
    }
    String name = draft.fresh("function");
    List<Command> body = Bodies.about(referent, draft);
    Thing function = Thing.functionFor(referent);
    if (!body.isEmpty()) {
      function.beElusive();
    }
    draft.say(new Command.Define(name, draft.any(FORMS), body), name, function);
    return Operand.named(name);
  }

  private static void referCalled(Draft draft, Known referent) {
    Operand callback = callbackFor(referent.thing(), draft);
    ReferenceType type = draft.any(TYPES);
    refer(draft, referent, callback, type, null);
  }

  /** Whether a request without a callback is met by what is there is open. */
  private static void refer(Draft draft, Known referent) {
    ReferenceType type = draft.any(TYPES);
    Object request = type == ReferenceType.EXACT ? Command.Refer.class : type;
    if (!referent.thing().mightShare(request)) {
      refer(draft, referent, draft.chance(20) ? Operand.literal(Value.NONE) : null, type, request);
    }
  }

  private static void refer(
      Draft draft,
      Known referent,
      @Nullable Operand callback,
      ReferenceType type,
      @Nullable Object request) {
    String name = draft.fresh("reference");
    Value value = type == ReferenceType.SUBCLASS_WITH_DATA ? Value.of(5) : Value.NONE;
    draft.say(
        new Command.Refer(name, referent.name(), callback, type, value),
        name,
        Thing.referringTo(referent.thing(), Thing.Sort.REFERENCE, request));
    if (draft.chance(10)) {
      // While it surely lives: dead ones are known to differ (ref-callback-attribute-dead).
      draft.say(new Command.CallbackOf(name));
    }
  }

  /**
   * A weak method to a method of an object. It may die by its function alone, so its callback is
   * none of those that the death of the object calls.
   */
  static void weakMethod(Draft draft, Known object, String method) {
    Operand callback = callbackFor(Thing.of(Thing.Sort.OBJECT, ObjectKind.PLAIN), draft);
    String name = draft.fresh("weak method");
    draft.say(
        new Command.Refer(name, method, callback, ReferenceType.WEAK_METHOD, Value.NONE),
        name,
        Thing.referringTo(object.thing(), Thing.Sort.WEAK_METHOD, null));
  }

  private static void proxyCalled(Draft draft, Known referent) {
    Operand callback = callbackFor(referent.thing(), draft);
    String name = draft.fresh("proxy");
    draft.say(
        new Command.Proxy(name, referent.name(), callback),
        name,
        Thing.referringTo(referent.thing(), Thing.Sort.PROXY, null));
  }

  private static void proxy(Draft draft, Known referent) {
    if (!referent.thing().mightShare(Command.Proxy.class)) {
      String name = draft.fresh("proxy");
      draft.say(
          new Command.Proxy(name, referent.name(), null),
          name,
          Thing.referringTo(referent.thing(), Thing.Sort.PROXY, Command.Proxy.class));
    }
  }

  /** Which is refused. */
  private static void referToValue(Draft draft) {
    draft
        .any(thing -> thing.kind() == ObjectKind.INTEGER)
        .ifPresent(
            known -> draft.say(new Command.Refer(draft.fresh("reference"), known.name(), null)));
  }

  /** One that does nothing: else what it lets go may call it while it runs, or later. */
  private static void callFunction(Draft draft) {
    draft
        .any(thing -> thing.sort() == Thing.Sort.FUNCTION && !thing.isElusive())
        .ifPresent(
            known -> draft.say(new Command.Call(known.name(), null, List.of(), Map.of(), null)));
  }
}
