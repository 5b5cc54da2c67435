package org.weakref.tck.spi;

/** What an operation works on. */
public sealed interface Operand {
  /**
   * The object that has this name. In the body of a function, {@link #ARGUMENT} names what it was
   * called with.
   */
  record Named(String name) implements Operand {
    @Override
    public String toString() {
      return '"' + name + '"';
    }
  }

  /**
   * This very value: {@link Value.None}, a truth value, a number, a text, or a sequence of such.
   */
  record Literal(Value value) implements Operand {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** The name by which the body of a function says its first argument. */
  String ARGUMENT = "argument";

  /** The object that has this name. */
  static Operand named(String name) {
    return new Named(name);
  }

  /** This very value. */
  static Operand literal(Value value) {
    return new Literal(value);
  }
}
