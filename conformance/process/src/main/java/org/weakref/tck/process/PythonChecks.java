package org.weakref.tck.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Report;
import org.weakref.tck.spi.Shape;

/** Checks in Python, in the words of {@code weakref_script_checks.py}. */
final class PythonChecks {
  private final PythonValues values;

  PythonChecks(PythonValues values) {
    this.values = values;
  }

  /** Whether it is of what came of a command, and not of what has happened. */
  static boolean isOfOutcome(Check check) {
    return check instanceof Check.Gives
        || check instanceof Check.Repeats
        || check instanceof Check.Raises
        || check instanceof Check.Either;
  }

  /** Whether it is of what is written to the standard streams. */
  static boolean isOfStreams(Check check) {
    return check instanceof Check.Printed
        || check instanceof Check.Reported
        || check instanceof Check.RaisedOrReported;
  }

  String of(Check check) {
    if (isOfOutcome(check)) {
      return ofOutcome(check);
    } else if (isOfStreams(check)) {
      return ofStreams(check);
    } else if (check instanceof Check.Saw saw) {
      return call("saw", text(saw.function()), of(saw.check()));
    } else if (check instanceof Check.SawEach saw) {
      return call("saw_each", text(saw.function()), of(saw.check()));
    } else if (check instanceof Check.SawTimes saw) {
      return call("saw_times", text(saw.function()), of(saw.check()), number(saw.times()));
    }
    return ofRuns(check);
  }

  private String ofOutcome(Check check) {
    if (check instanceof Check.Gives gives) {
      return call("gave", of(gives.shape()));
    } else if (check instanceof Check.Repeats repeats) {
      return call(repeats.isSame() ? "gave_the_same_as" : "gave_something_else_than", "before");
    } else if (check instanceof Check.Raises raises) {
      String message = raises.message();
      return message == null
          ? call("raising", texts(raises.errors()))
          : call("raising_with", text(message), texts(raises.errors()));
    }
    Check.Either either = (Check.Either) check;
    return call("either", of(either.one()), of(either.other()));
  }

  private String ofRuns(Check check) {
    if (check instanceof Check.Ran ran) {
      return call(ran.isOrdered() ? "only_ran" : "only_ran_in_any_order", texts(ran.functions()));
    } else if (check instanceof Check.RanAmongOthers ran) {
      return call("ran_among_others", texts(ran.functions()));
    } else if (check instanceof Check.RanTimes ran) {
      return call("ran_times", text(ran.function()), number(ran.least()), number(ran.most()));
    } else if (check instanceof Check.RanAsOftenAs ran) {
      return call("ran_as_often_as", text(ran.function()), texts(ran.others()));
    } else if (check instanceof Check.RanWith ran) {
      return call("ran_with", text(ran.function()), all(ran.arguments()));
    }
    Check.RanNaming ran = (Check.RanNaming) check;
    return call("ran_naming", text(ran.function()), dictionary(ran.named()));
  }

  private String ofStreams(Check check) {
    if (check instanceof Check.Printed printed) {
      return call("printed", text(printed.text()));
    } else if (check instanceof Check.RaisedOrReported error) {
      return call("raised_or_reported", text(error.function()), text(error.error()));
    }
    Check.Reported reported = (Check.Reported) check;
    List<String> arguments = new ArrayList<>(List.of(number(reported.times())));
    Report report = reported.report();
    addNamed(arguments, "error", report.error());
    addNamed(arguments, "message", report.message());
    Event.Channel channel = report.channel();
    addNamed(arguments, "channel", channel == null ? null : Ids.kebab(channel.name()));
    String about = report.about();
    addNamed(arguments, "about", about == null ? null : values.nameOf(about));
    addNamed(arguments, "text", report.text());
    return call("reported", arguments.toArray(String[]::new));
  }

  private static void addNamed(List<String> arguments, String name, @Nullable String text) {
    if (text != null) {
      arguments.add(name + "=" + text(text));
    }
  }

  private String of(Shape shape) {
    if (shape instanceof Shape.Exactly exactly) {
      return values.of(exactly.value());
    } else if (shape instanceof Shape.Same same) {
      return call("the", text(values.nameOf(same.name())));
    } else if (shape instanceof Shape.Sequence sequence) {
      String items = all(sequence.items());
      return sequence.isOrdered() ? "[" + items + "]" : call("in_any_order", items);
    } else if (shape instanceof Shape.Either either) {
      return call("either", of(either.one()), of(either.other()));
    } else if (shape instanceof Shape.Matching matching) {
      return call("matching", text(matching.pattern()));
    }
    return shape instanceof Shape.Something ? "something" : "anything";
  }

  private String all(List<Shape> shapes) {
    return shapes.stream().map(this::of).collect(Collectors.joining(", "));
  }

  private String dictionary(Map<String, Shape> shapes) {
    return new TreeMap<>(shapes)
        .entrySet().stream()
            .map(entry -> text(entry.getKey()) + ": " + of(entry.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(PythonValues::text).collect(Collectors.joining(", "));
  }

  private static String text(String text) {
    return PythonValues.text(text);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private static String call(String function, String... arguments) {
    return Stream.of(arguments)
        .filter(argument -> !argument.isEmpty())
        .collect(Collectors.joining(", ", function + "(", ")"));
  }
}
