package org.weakref.tck.spi;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be said of a result without holding it. */
public sealed interface Value {
  /** The one {@link None}. */
  None NONE = new None();

  /** Nothing: Python's {@code None}, Java's {@code null}. */
  record None() implements Value {
    @Override
    public String toString() {
      return "nothing";
    }
  }

  /** A truth value. */
  record Truth(boolean value) implements Value {
    @Override
    public String toString() {
      return value ? "true" : "false";
    }
  }

  /** A whole number. What does not fit is given as {@link Text}. */
  record Whole(long value) implements Value {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** A number with a fraction. */
  record Real(double value) implements Value {
    @Override
    public String toString() {
      return Double.toString(value);
    }
  }

  /** A text. */
  record Text(String value) implements Value {
    @Override
    public String toString() {
      return '"' + value + '"';
    }
  }

  /** A sequence of values: a list, a tuple, an array. */
  record Items(List<Value> values) implements Value {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return values.stream().map(Value::toString).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /**
   * An object of the program under test, known by its names.
   *
   * @param names every name that it has in the session, oldest first; empty for an object that has
   *     none
   * @param type the name of its type, for a reader
   */
  record Thing(List<String> names, String type) implements Value {
    public Thing {
      names = List.copyOf(names);
    }

    /** Whether it is the very object that has this name. */
    public boolean is(String name) {
      return names.contains(name);
    }

    @Override
    public String toString() {
      return names.isEmpty() ? "an unnamed object of type " + type : '"' + names.get(0) + '"';
    }
  }

  /** A truth value. */
  static Value of(boolean value) {
    return new Truth(value);
  }

  /** A whole number. */
  static Value of(long value) {
    return new Whole(value);
  }

  /** A text, or nothing. */
  static Value of(@Nullable String value) {
    return value == null ? NONE : new Text(value);
  }

  /** A sequence of values. */
  static Value of(List<Value> values) {
    return new Items(values);
  }
}
