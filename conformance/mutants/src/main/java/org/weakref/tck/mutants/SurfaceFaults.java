package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decoratedInPython;
import static org.weakref.tck.mutants.Mutants.inPython;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.oracle.Heap;
import org.weakref.tck.oracle.HeapObject;
import org.weakref.tck.oracle.Reference;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** What looks other in Python than it should: names, types, refusals, texts. */
final class SurfaceFaults {
  private static final Outcome TRUE = Outcome.returned(Value.of(true));
  private static final Outcome FALSE = Outcome.returned(Value.of(false));
  private static final Outcome NOTHING = Outcome.done();

  private SurfaceFaults() {}

  static List<Mutant> all() {
    return Stream.of(arguments(), attributes(), types(), answers()).flatMap(List::stream).toList();
  }

  private static List<Mutant> arguments() {
    return List.of(
        accepts(
            "ref", "ref-missing-argument", "ref-too-many-arguments", "ref-no-keyword-arguments"),
        accepts("proxy", "proxy-argument-count", "proxy-no-keyword-arguments"),
        accepts("question", "count-argument-errors"),
        decoratedInPython(
            "references take arguments",
            "a weak reference accepts arguments when it is dereferenced",
            Changed.insteadOfRefusing(command -> command instanceof Command.Call, NOTHING),
            "ref-call-takes-no-arguments",
            "types-proxy-not-instantiable"),
        decoratedInPython(
            "initialized with anything",
            "a weak reference accepts whatever it is initialized with again",
            Changed.insteadOfRefusing(method("__init__"), NOTHING),
            "ref-reinit-checks-arguments"),
        decoratedInPython(
            "initialized only once",
            "to initialize a weak reference again raises an error",
            Changed.answerTo(
                method("__init__"), new Outcome.Raised("RuntimeError", "made already")),
            "ref-reinit-does-not-retarget"),
        decoratedInPython(
            "proxies of two arguments alone",
            "a proxy cannot be made with a callback",
            Changed.outcomes(
                (command, outcome) ->
                    Changed.calls("proxy").test(command)
                            && ((Command.Call) command).arguments().size() == 2
                        ? new Outcome.Raised("TypeError", "one argument")
                        : outcome),
            "proxy-argument-count"));
  }

  private static Mutant accepts(String function, String... clauses) {
    return decoratedInPython(
        function + " of any arguments",
        function + " accepts whatever arguments it is given",
        Changed.insteadOfRefusing(Changed.calls(function), NOTHING),
        clauses);
  }

  private static List<Mutant> attributes() {
    return List.of(
        decoratedInPython(
            "attributes of references accepted",
            "a weak reference takes any attribute",
            Changed.insteadOfRefusing(
                Changed.asks(Operation.SET_ATTRIBUTE).or(Changed.asks(Operation.DELETE_ATTRIBUTE)),
                NOTHING),
            "ref-no-instance-attributes",
            "ref-callback-attribute-readonly",
            "ref-callback-attribute-undeletable",
            "ref-subclass-slots"),
        decoratedInPython(
            "public methods of references",
            "a weak reference has a public attribute",
            Changed.answerTo(
                Changed.asks(Operation.PUBLIC_ATTRIBUTES),
                Outcome.returned(Value.of(List.of(Value.of("referent"))))),
            "ref-no-public-methods"),
        decoratedInPython(
            "no attribute anywhere",
            "nothing has the attributes that it is asked for",
            Changed.answerTo(Changed.asks(Operation.HAS_ATTRIBUTE), FALSE),
            "types-public-names",
            "referenceable-slots-attribute-presence"),
        decoratedInPython(
            "nothing exported",
            "nothing contains what it is asked for",
            Changed.answerTo(Changed.asks(Operation.CONTAINS), FALSE),
            "types-all-lists-public-names"));
  }

  private static List<Mutant> types() {
    Predicate<Command> isInstance = Changed.asks(Operation.IS_INSTANCE);
    Predicate<Command> isSubclass = Changed.asks(Operation.IS_SUBCLASS);
    return List.of(
        decoratedInPython(
            "instance of nothing",
            "nothing is an instance of what it is asked about",
            Changed.answerTo(isInstance, FALSE),
            "types-ref-type-object",
            "types-ref-is-a-class",
            "types-finalize-is-class",
            "referenceable-builtin-types",
            "ref-subclassable",
            "types-proxytypes-membership"),
        decoratedInPython(
            "a type of its own",
            "the type of whatever is asked is none of those that have a name",
            Changed.answerTo(
                Changed.asks(Operation.TYPE_OF),
                Outcome.returned(new Value.Thing(List.of(), "type"))),
            "types-ref-type-object",
            "types-proxytype-for-noncallable",
            "types-callableproxytype-for-callable",
            "types-callableproxytype-for-class"),
        decoratedInPython(
            "one type of proxy",
            "only the first of both types of proxies is told",
            Changed.answerTo(Changed.asks(Operation.LENGTH), Outcome.returned(Value.of(1))),
            "types-proxytypes-membership"),
        decoratedInPython(
            "all the same",
            "whatever two objects are asked about, they are the same",
            Changed.answerTo(Changed.asks(Operation.IS), TRUE),
            "types-proxytypes-membership"),
        decoratedInPython(
            "never the same",
            "no object is the same as another, not even itself",
            Changed.answerTo(Changed.asks(Operation.IS), FALSE),
            "ref-copy-returns-same",
            "types-ref-is-referencetype",
            "types-referenceerror-alias"),
        decoratedInPython(
            "instance of everything",
            "everything is an instance of what it is asked about",
            Changed.answerTo(isInstance, TRUE),
            "types-ref-type-object",
            "types-ref-is-a-class",
            "types-dicts-not-dict-subclass",
            "types-finalize-not-a-ref",
            "proxy-dead-isinstance"),
        decoratedInPython(
            "subclass of nothing",
            "no class is a subclass of what it is asked about",
            Changed.answerTo(isSubclass, FALSE),
            "error-referenceerror-hierarchy",
            "types-weakmethod-subclass-of-ref"),
        decoratedInPython(
            "an error of its own",
            "what a dead proxy raises is another error than the built-in one",
            Changed.outcomes(
                (command, outcome) ->
                    outcome instanceof Outcome.Raised raised
                            && raised.error().equals("ReferenceError")
                        ? new Outcome.Raised("WeakReferenceError", raised.message())
                        : outcome),
            "error-referenceerror-is-builtin",
            "proxy-class-call",
            "proxy-dead-method-call"),
        decoratedInPython(
            "slots refuse with another error",
            "an object without a slot refuses references with an AttributeError",
            Changed.outcomes(
                (command, outcome) ->
                    outcome instanceof Outcome.Raised && command instanceof Command.Refer
                        ? new Outcome.Raised("AttributeError", "no slot")
                        : outcome),
            "error-slots-ref-with-callback"));
  }

  private static List<Mutant> answers() {
    return List.of(
        inPython(
            "nothing is yielded in Python",
            "no weak reference ever yields its referent",
            NothingYielded::new,
            "ref-subclass-new-only",
            "ref-subclass-slots-dereferences",
            "example-dict-subclass",
            "referenceable-builtin-types",
            "ref-subclass-weakly-referenceable"),
        inPython(
            "errors are swallowed in Python",
            "an error of a callback is not reported",
            Unreported::new,
            "callback-wrong-signature-reported",
            "callback-noncallable",
            "error-unraisable-format"),
        decoratedInPython(
            "no collection on request",
            "nothing is collected on request while the collector does not run by itself",
            NoneOnRequest::new,
            "gc-explicit-collect-works-when-disabled"),
        decoratedInPython(
            "nothing can be called",
            "nothing can be called, a weak reference neither",
            Changed.answerTo(Changed.asks(Operation.IS_CALLABLE), FALSE),
            "ref-is-callable",
            "proxy-callable-predicate"),
        decoratedInPython(
            "dead is false",
            "a weak reference is as true as its referent",
            Changed.answerTo(Changed.asks(Operation.TRUTH), FALSE),
            "ref-truthiness",
            "proxy-bool"),
        decoratedInPython(
            "references are pickled",
            "a weak reference can be written out and read again",
            Changed.insteadOfRefusing(Changed.asks(Operation.PICKLE), NOTHING),
            "ref-not-picklable"),
        decoratedInPython(
            "text of the referent",
            "the text for programmers of a proxy or a reference is a plain one",
            Changed.answerTo(
                Changed.asks(Operation.REPRESENTATION), Outcome.returned(Value.of("<object>"))),
            "ref-repr-live-form",
            "ref-repr-dead-form",
            "ref-repr-named-referent",
            "proxy-repr-is-own",
            "proxy-dead-repr-type-is"),
        decoratedInPython(
            "messages without words",
            "errors have no message",
            Changed.outcomes(
                (command, outcome) ->
                    outcome instanceof Outcome.Raised raised
                        ? new Outcome.Raised(raised.error(), "")
                        : outcome),
            "error-referenceerror-message",
            "error-unreferenceable-message"));
  }

  private static Predicate<Command> method(String name) {
    return command -> command instanceof Command.Call call && name.equals(call.method());
  }

  private static final class NothingYielded implements Rules {
    @Override
    public @Nullable HeapObject dereference(Reference reference, Heap heap) {
      return null;
    }
  }

  private static final class Unreported implements Rules {
    @Override
    public boolean reports(SessionError error) {
      return false;
    }
  }

  private static final class NoneOnRequest extends Decorated.Passing {
    private boolean disabled;

    NoneOnRequest(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      disabled = disabled || Changed.calls("disable").test(command);
      return disabled && command instanceof Command.Drop drop && !drop.name().startsWith("canary")
          ? new Command.Alias("kept " + drop.name(), drop.name())
          : command;
    }
  }
}
