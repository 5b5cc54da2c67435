package org.weakref.tck.spi;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an implementation is held to, as data: of what came of a command, or of what has happened so
 * far. It can be judged here, kept with a transcript, and written into a script.
 */
public sealed interface Check {
  /** Whether it holds, where this came of the last command and all this has happened by then. */
  boolean holds(Outcome outcome, List<Event> events);

  /** The command gave a value of this shape. */
  record Gives(Shape shape) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return outcome instanceof Outcome.Returned returned && shape.matches(returned.value());
    }
  }

  /**
   * The command gave the same as the one before it in the program, or something else.
   *
   * @param isSame whether it has to be the same
   * @param before what the one before gave
   */
  record Repeats(boolean isSame, Value before) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return outcome instanceof Outcome.Returned returned
          && returned.value().equals(before) == isSame;
    }
  }

  /**
   * The command raised an error.
   *
   * @param errors one of these; any where there is none
   * @param message a regular expression that its message matches, or {@code null} for any
   */
  record Raises(List<String> errors, @Nullable String message) implements Check {
    public Raises {
      errors = List.copyOf(errors);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return outcome instanceof Outcome.Raised raised
          && (errors.isEmpty() || errors.contains(raised.error()))
          && (message == null || Pattern.matches(message, raised.message()));
    }
  }

  /** Either of two. */
  record Either(Check one, Check other) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return one.holds(outcome, events) || other.holds(outcome, events);
    }
  }

  /** These functions ran and no others, each as often as it stands here. */
  record Ran(List<String> functions, boolean isOrdered) implements Check {
    public Ran {
      functions = List.copyOf(functions);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      List<String> actual = runs(events).map(Event.Ran::function).toList();
      return isOrdered
          ? actual.equals(functions)
          : actual.stream().sorted().toList().equals(functions.stream().sorted().toList());
    }
  }

  /** These functions ran, once each and in this order; others may have run before and between. */
  record RanAmongOthers(List<String> functions) implements Check {
    public RanAmongOthers {
      functions = List.copyOf(functions);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return runs(events)
          .map(Event.Ran::function)
          .filter(functions::contains)
          .toList()
          .equals(functions);
    }
  }

  /** A function ran that often. */
  record RanTimes(String function, int least, int most) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      long times = runs(events, function).count();
      return least <= times && times <= most;
    }
  }

  /** A function ran as often as these did together. */
  record RanAsOftenAs(String function, List<String> others) implements Check {
    public RanAsOftenAs {
      others = List.copyOf(others);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      long expected = runs(events).filter(run -> others.contains(run.function())).count();
      return runs(events, function).count() == expected;
    }
  }

  /** A function ran, each time with one list of arguments of these, in whatever order. */
  record RanWith(String function, List<Shape> arguments) implements Check {
    public RanWith {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      List<Value> actual = runs(events, function).map(run -> Value.of(run.arguments())).toList();
      return new Shape.Sequence(arguments, false).matches(Value.of(actual));
    }
  }

  /** Each run of a function was given these arguments by name, and no others by name. */
  record RanNaming(String function, Map<String, Shape> named) implements Check {
    public RanNaming {
      named = Map.copyOf(named);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return runs(events, function).allMatch(run -> isNamed(run.keywords()));
    }

    private boolean isNamed(Map<String, Value> given) {
      return given.keySet().equals(named.keySet())
          && given.entrySet().stream()
              .allMatch(
                  one -> {
                    Shape shape = named.get(one.getKey());
                    return shape != null && shape.matches(one.getValue());
                  });
    }
  }

  /** A function ran once, and this is so of what came of the last command of its body. */
  record Saw(String function, Check check) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return runs(events, function).count() == 1
          && runs(events, function).allMatch(run -> isSeen(check, run));
    }
  }

  /** A function ran, and this is so of what came of the last command of its body in each run. */
  record SawEach(String function, Check check) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return runs(events, function).findAny().isPresent()
          && runs(events, function).allMatch(run -> isSeen(check, run));
    }
  }

  /** This is so of what came of the last command of a function's body in that many of its runs. */
  record SawTimes(String function, Check check, int times) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return runs(events, function).filter(run -> isSeen(check, run)).count() == times;
    }
  }

  /** So many reports were such. */
  record Reported(Report report, int times) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return reports(events).filter(report::matches).count() == times;
    }
  }

  /** An error came out of a command in the body of a function, or was reported: once in all. */
  record RaisedOrReported(String function, String error) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      Check raises = new Raises(List.of(error), null);
      long raised =
          runs(events, function)
              .flatMap(run -> run.outcomes().stream())
              .filter(one -> raises.holds(one, events))
              .count();
      long reported = reports(events).filter(Report.of(error)::matches).count();
      return raised + reported == 1;
    }
  }

  /** This text was printed and no other, spaces and line ends around it aside. */
  record Printed(String text) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event> events) {
      return events.stream()
          .filter(Event.Printed.class::isInstance)
          .map(event -> ((Event.Printed) event).text())
          .collect(Collectors.joining())
          .strip()
          .equals(text.strip());
    }
  }

  private static Stream<Event.Ran> runs(List<Event> events) {
    return events.stream().filter(Event.Ran.class::isInstance).map(Event.Ran.class::cast);
  }

  private static Stream<Event.Ran> runs(List<Event> events, String function) {
    return runs(events).filter(run -> run.function().equals(function));
  }

  private static Stream<Event.Reported> reports(List<Event> events) {
    return events.stream().filter(Event.Reported.class::isInstance).map(Event.Reported.class::cast);
  }

  private static boolean isSeen(Check check, Event.Ran run) {
    List<Outcome> outcomes = run.outcomes();
    return !outcomes.isEmpty() && check.holds(outcomes.get(outcomes.size() - 1), List.of());
  }
}
