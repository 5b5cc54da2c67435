package org.weakref.tck.spi;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an implementation is held to, as data: of what came of a command, or of the functions that
 * ran so far. It can be judged here, kept with a transcript, and written into a script.
 */
public sealed interface Check {
  /** Whether it holds, where this came of the last command and these functions have run. */
  boolean holds(Outcome outcome, List<Event.Ran> runs);

  /** The command gave a value of this shape. */
  record Gives(Shape shape) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      return outcome instanceof Outcome.Returned returned && shape.matches(returned.value());
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
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      return outcome instanceof Outcome.Raised raised
          && (errors.isEmpty() || errors.contains(raised.error()))
          && (message == null || Pattern.matches(message, raised.message()));
    }
  }

  /** Either of two. */
  record Either(Check one, Check other) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      return one.holds(outcome, runs) || other.holds(outcome, runs);
    }
  }

  /** These functions ran and no others, each as often as it stands here. */
  record Ran(List<String> functions, boolean isOrdered) implements Check {
    public Ran {
      functions = List.copyOf(functions);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      List<String> actual = runs.stream().map(Event.Ran::function).toList();
      return isOrdered
          ? actual.equals(functions)
          : actual.stream().sorted().toList().equals(functions.stream().sorted().toList());
    }
  }

  /** A function ran that often. */
  record RanTimes(String function, int least, int most) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      long times = runs.stream().filter(run -> run.function().equals(function)).count();
      return least <= times && times <= most;
    }
  }

  /** A function ran, each time with one list of arguments of these, in whatever order. */
  record RanWith(String function, List<Shape> arguments) implements Check {
    public RanWith {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      List<Value> actual =
          runs.stream()
              .filter(run -> run.function().equals(function))
              .map(run -> Value.of(run.arguments()))
              .toList();
      return new Shape.Sequence(arguments, false).matches(Value.of(actual));
    }
  }

  /** A function ran once, and this is so of what came of the last command of its body. */
  record Saw(String function, Check check) implements Check {
    @Override
    public boolean holds(Outcome outcome, List<Event.Ran> runs) {
      List<Event.Ran> own = runs.stream().filter(run -> run.function().equals(function)).toList();
      if (own.size() != 1 || own.get(0).outcomes().isEmpty()) {
        return false;
      }
      List<Outcome> outcomes = own.get(0).outcomes();
      return check.holds(outcomes.get(outcomes.size() - 1), runs);
    }
  }
}
