package org.weakref.tck.testkit.programs;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/**
 * What came of commands, without what everybody may word otherwise: texts of errors, names of
 * types, numbers of hashes, the order of lists that have none.
 */
final class Seen {
  /** Errors that programs raise. Others are those of a language, in words of its own. */
  private static final Set<String> RAISED = Set.copyOf(Bodies.ERRORS);

  private static final Set<Operation> WITHOUT_ORDER =
      EnumSet.of(Operation.KEYS, Operation.VALUES, Operation.ENTRIES, Operation.ITEMS);

  private final Map<String, Value> hashes = new HashMap<>();

  Seen() {}

  Outcome of(Command command, Outcome outcome) {
    if (outcome instanceof Outcome.Returned returned) {
      Value value = returned.value();
      if (command instanceof Command.Operate operate && operate.operation() == Operation.HASH) {
        return Outcome.returned(hash(operate.operands().get(0), value));
      }
      return Outcome.returned(isOrdered(command) ? of(value) : sorted(of(value)));
    }
    return of(outcome);
  }

  private static boolean isOrdered(Command command) {
    return !(command instanceof Command.ListReferences
        || (command instanceof Command.Operate operate
            && WITHOUT_ORDER.contains(operate.operation())));
  }

  private static Outcome of(Outcome outcome) {
    if (outcome instanceof Outcome.Raised raised) {
      return new Outcome.Raised(raised.error(), "");
    }
    return outcome instanceof Outcome.Returned returned
        ? Outcome.returned(of(returned.value()))
        : outcome;
  }

  /** A hash is whatever number it is, and stays that. */
  private Value hash(Operand operand, Value value) {
    Value before = hashes.putIfAbsent(operand.toString(), value);
    return Value.of(before == null || before.equals(value) ? "its hash" : "another hash");
  }

  static Value of(Value value) {
    if (value instanceof Value.Thing thing) {
      return new Value.Thing(thing.names().stream().sorted().toList(), "");
    }
    return value instanceof Value.Items items
        ? Value.of(items.values().stream().map(Seen::of).toList())
        : value;
  }

  private static Value sorted(Value value) {
    return value instanceof Value.Items items
        ? Value.of(items.values().stream().sorted(Comparator.comparing(Value::toString)).toList())
        : value;
  }

  static Event of(Event event) {
    if (event instanceof Event.Ran ran) {
      Map<String, Value> keywords =
          ran.keywords().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
      List<Value> arguments = ran.arguments().stream().map(Seen::of).toList();
      return new Event.Ran(
          ran.function(), arguments, keywords, ran.outcomes().stream().map(Seen::of).toList());
    }
    return event instanceof Event.Reported reported ? of(reported) : event;
  }

  private static Event of(Event.Reported reported) {
    boolean isRaised = RAISED.contains(reported.error());
    return new Event.Reported(
        isRaised ? reported.error() : "some error",
        isRaised ? reported.message() : "",
        Event.Channel.STANDARD_ERROR,
        List.of(),
        "");
  }
}
