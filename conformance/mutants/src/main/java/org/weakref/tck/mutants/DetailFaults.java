package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.decoratedInPython;
import static org.weakref.tck.mutants.Mutants.inPython;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Request;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** What CPython does in its own way, done in another. */
final class DetailFaults {
  private static final Outcome TRUE = Outcome.returned(Value.of(true));
  private static final Outcome FALSE = Outcome.returned(Value.of(false));
  private static final Outcome REFUSED = new Outcome.Raised("TypeError", "not supported");
  private static final Outcome SOMETHING =
      Outcome.returned(new Value.Thing(List.of(), "something"));

  private DetailFaults() {}

  static List<Mutant> all() {
    return Stream.of(classes(), proxies(), references()).flatMap(List::stream).toList();
  }

  private static List<Mutant> classes() {
    return List.of(
        decoratedInPython(
            "no class is derived",
            "to derive a class is refused, whatever its bases are",
            Changed.answerTo(Changed.calls("type"), REFUSED),
            "referenceable-slots-weakref-twice",
            "types-proxy-not-subclassable",
            "error-subclass-slots-nonempty-var"),
        decoratedInPython(
            "every class is derived",
            "a class can be derived from whatever there is",
            Changed.insteadOfRefusing(Changed.calls("type"), SOMETHING),
            "types-proxy-not-subclassable",
            "error-subclass-slots-nonempty-var"),
        decoratedInPython(
            "dataclasses in no form",
            "no dataclass can be made",
            Changed.answerTo(Changed.calls("decorate"), REFUSED),
            "referenceable-dataclass-weakref-slot-needs-slots"),
        decoratedInPython(
            "every attribute everywhere",
            "everything has the attributes that it is asked for",
            Changed.answerTo(Changed.asks(Operation.HAS_ATTRIBUTE), TRUE),
            "referenceable-slots-attribute-presence"),
        decoratedInPython(
            "types are copied when pickled",
            "what was written out and read again is another object, even if it is a type",
            Changed.answerTo(Changed.asks(Operation.PICKLE), SOMETHING),
            "types-classes-picklable-by-reference"));
  }

  private static List<Mutant> proxies() {
    Predicate<Command> rounds =
        Changed.asks(Operation.ROUND)
            .or(Changed.asks(Operation.TRUNCATE))
            .or(Changed.asks(Operation.FLOOR))
            .or(Changed.asks(Operation.CEILING));
    return List.of(
        decoratedInPython(
            "proxies are rounded",
            "to round a proxy is answered by its referent",
            Changed.insteadOfRefusing(rounds, SOMETHING),
            "proxy-no-round-trunc-complex"),
        decoratedInPython(
            "another identity the second time",
            "an object that is asked again for its identity has that of another",
            OtherIdentity::new,
            "proxy-dead-repr-type-is"));
  }

  private static List<Mutant> references() {
    return List.of(
        inPython(
            "everything accepted in Python",
            "whether an object can be referred to is never asked",
            Accepted::new,
            "ref-to-ref-rejected",
            "referenceable-not-builtin-exceptions",
            "example-dict-subclass"),
        decoratedInPython(
            "references decide alone",
            "a weak reference does not let the other object say whether they are equal",
            Changed.answerTo(Changed.asks(Operation.EQUAL), FALSE),
            "ref-eq-defers-to-other"),
        decoratedInPython(
            "names of the nameless",
            "the text of a weak reference names its referent where that has no name",
            Changed.outcomes(DetailFaults::named),
            "ref-repr-named-referent"),
        decoratedInPython(
            "counted by references",
            "a weak reference counts as a strong one",
            model -> new Growing(model, Operation.STRONG_REFERENCE_COUNT),
            "ref-refcount-not-increased"),
        decoratedInPython(
            "strong references are not counted",
            "however many names an object has, it is said to have one",
            Changed.answerTo(
                Changed.asks(Operation.STRONG_REFERENCE_COUNT), Outcome.returned(Value.of(1))),
            "ref-refcount-not-increased"),
        decoratedInPython(
            "the collector follows weak references",
            "the collector says that a weak reference refers to its referent",
            Follows::new,
            "gc-weakref-not-a-gc-referent"));
  }

  private static Outcome named(Command command, Outcome outcome) {
    return Changed.asks(Operation.REPRESENTATION).test(command)
            && outcome instanceof Outcome.Returned returned
            && returned.value() instanceof Value.Text text
            && !text.value().endsWith(")>")
        ? Outcome.returned(Value.of(text.value().replaceFirst(">$", " (nameless)>")))
        : outcome;
  }

  private static final class Accepted implements Rules {
    @Override
    public boolean refuses(Request request) {
      return false;
    }
  }

  /** Gives numbers that are greater by one more each time. */
  private static final class Growing extends Decorated.Passing {
    private final Operation asked;
    private long more;

    Growing(Session model, Operation asked) {
      super(model);
      this.asked = asked;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return Changed.asks(asked).test(command)
              && outcome instanceof Outcome.Returned returned
              && returned.value() instanceof Value.Whole number
          ? Outcome.returned(Value.of(number.value() + more++))
          : outcome;
    }
  }

  private static final class OtherIdentity extends Decorated.Passing {
    private boolean asked;

    OtherIdentity(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (!Changed.asks(Operation.IDENTITY).test(command)) {
        return command;
      } else if (!asked) {
        asked = true;
        return command;
      }
      aside(new Command.Create("another", ObjectKind.PLAIN));
      return new Command.Operate(
          Operation.IDENTITY,
          List.of(Operand.named("another")),
          ((Command.Operate) command).into());
    }
  }

  /** Finds whatever it is asked for in what the collector gives. */
  private static final class Follows extends Decorated.Passing {
    private final Set<String> functions = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    Follows(Session model) {
      super(model);
    }

    @Override
    Command understood(Command command) {
      if (command instanceof Command.Lookup lookup && lookup.member().startsWith("gc.get_refer")) {
        functions.add(lookup.name());
      } else if (command instanceof Command.Call call
          && functions.contains(call.callee())
          && call.into() != null) {
        found.add(call.into());
      }
      return command;
    }

    @Override
    Outcome said(Command command, Outcome outcome) {
      return command instanceof Command.Operate operate
              && operate.operation() == Operation.CONTAINS
              && operate.operands().get(0) instanceof Operand.Named in
              && found.contains(in.name())
          ? TRUE
          : outcome;
    }
  }
}
