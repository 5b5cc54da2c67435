package org.weakref.tck.process;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Shape;

/** Checks in Python, in the words of {@code weakref_script.py}. */
final class PythonChecks {
  private final PythonValues values;

  PythonChecks(PythonValues values) {
    this.values = values;
  }

  /** Whether it is of what came of a command, and not of what ran. */
  static boolean isOfOutcome(Check check) {
    return check instanceof Check.Gives
        || check instanceof Check.Raises
        || check instanceof Check.Either;
  }

  String of(Check check) {
    if (check instanceof Check.Gives gives) {
      return call("gave", of(gives.shape()));
    } else if (check instanceof Check.Raises raises) {
      String message = raises.message();
      return message == null
          ? call("raising", texts(raises.errors()))
          : call("raising_with", PythonValues.text(message), texts(raises.errors()));
    } else if (check instanceof Check.Either either) {
      return call("either", of(either.one()), of(either.other()));
    } else if (check instanceof Check.Ran ran) {
      return call(ran.isOrdered() ? "ran" : "ran_in_any_order", texts(ran.functions()));
    } else if (check instanceof Check.RanTimes times) {
      return call(
          "ran_times",
          PythonValues.text(times.function()),
          Integer.toString(times.least()),
          Integer.toString(times.most()));
    } else if (check instanceof Check.RanWith with) {
      return call("ran_with", PythonValues.text(with.function()), all(with.arguments()));
    }
    Check.Saw saw = (Check.Saw) check;
    return call("saw", PythonValues.text(saw.function()), of(saw.check()));
  }

  private String of(Shape shape) {
    if (shape instanceof Shape.Exactly exactly) {
      return values.of(exactly.value());
    } else if (shape instanceof Shape.Same same) {
      return call("the", PythonValues.text(values.nameOf(same.name())));
    } else if (shape instanceof Shape.Sequence sequence) {
      String items = all(sequence.items());
      return sequence.isOrdered() ? "[" + items + "]" : call("in_any_order", items);
    } else if (shape instanceof Shape.Either either) {
      return call("either", of(either.one()), of(either.other()));
    } else if (shape instanceof Shape.Matching matching) {
      return call("matching", PythonValues.text(matching.pattern()));
    }
    return shape instanceof Shape.Something ? "something" : "anything";
  }

  private String all(List<Shape> shapes) {
    return shapes.stream().map(this::of).collect(Collectors.joining(", "));
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(PythonValues::text).collect(Collectors.joining(", "));
  }

  private static String call(String function, String... arguments) {
    return Stream.of(arguments)
        .filter(argument -> !argument.isEmpty())
        .collect(Collectors.joining(", ", function + "(", ")"));
  }
}
