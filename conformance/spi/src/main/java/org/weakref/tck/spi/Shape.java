package org.weakref.tck.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a value has to be like, as data: so that it can be judged here, and elsewhere again. */
public sealed interface Shape {
  /** Whether a value is so. */
  boolean matches(Value value);

  /** Whatever it is. */
  record Anything() implements Shape {
    @Override
    public boolean matches(Value value) {
      return true;
    }
  }

  /** Whatever it is, but not nothing. */
  record Something() implements Shape {
    @Override
    public boolean matches(Value value) {
      return !value.equals(Value.NONE);
    }
  }

  /** The very object that has this name. */
  record Same(String name) implements Shape {
    @Override
    public boolean matches(Value value) {
      return value instanceof Value.Thing thing && thing.is(name);
    }
  }

  /** This very value. */
  record Exactly(Value value) implements Shape {
    @Override
    public boolean matches(Value other) {
      return value.equals(other);
    }
  }

  /** A text that matches a regular expression from end to end. */
  record Matching(String pattern) implements Shape {
    @Override
    public boolean matches(Value value) {
      return value instanceof Value.Text text && Pattern.matches(pattern, text.value());
    }
  }

  /** Either of two. */
  record Either(Shape one, Shape other) implements Shape {
    @Override
    public boolean matches(Value value) {
      return one.matches(value) || other.matches(value);
    }
  }

  /**
   * A sequence of items, each of its shape.
   *
   * @param items the shapes
   * @param isOrdered whether the items come in their order
   */
  record Sequence(List<Shape> items, boolean isOrdered) implements Shape {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public boolean matches(Value value) {
      return value instanceof Value.Items list
          && list.values().size() == items.size()
          && (isOrdered ? inOrder(list.values()) : inAnyOrder(items, list.values()));
    }

    private boolean inOrder(List<Value> values) {
      return IntStream.range(0, items.size()).allMatch(i -> items.get(i).matches(values.get(i)));
    }

    /** What the first is given to may be what another needs, so each is tried for the first. */
    private static boolean inAnyOrder(List<Shape> shapes, List<Value> values) {
      if (shapes.isEmpty()) {
        return true;
      }
      List<Shape> others = shapes.subList(1, shapes.size());
      return IntStream.range(0, values.size())
          .filter(i -> shapes.get(0).matches(values.get(i)))
          .anyMatch(i -> inAnyOrder(others, without(i, values)));
    }

    private static List<Value> without(int index, List<Value> values) {
      List<Value> rest = new ArrayList<>(values);
      rest.remove(index);
      return rest;
    }
  }
}
