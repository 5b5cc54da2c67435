package org.weakref.tck.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command in Python.
 *
 * @param before what has to stand before it: functions that it calls
 * @param expression what gives its outcome, or {@code null} where it is no expression
 * @param binds the name that gets the value of the expression, or {@code null}
 * @param statement what it is instead of an expression, or {@code null}
 * @param globals names that it gives or takes away
 * @param isSilent whether it gives nothing, whatever its expression gives
 */
record Rendered(
    List<String> before,
    @Nullable String expression,
    @Nullable String binds,
    @Nullable String statement,
    List<String> globals,
    boolean isSilent) {
  static Rendered expression(String expression, @Nullable String binds) {
    return new Rendered(
        List.of(), expression, binds, null, binds == null ? List.of() : List.of(binds), false);
  }

  /** What makes an object and gives nothing but its name. */
  static Rendered making(String expression, String name) {
    return new Rendered(List.of(), expression, name, null, List.of(name), true);
  }

  static Rendered statement(String statement, String... globals) {
    return new Rendered(List.of(), null, null, statement, List.of(globals), true);
  }

  Rendered after(List<String> lines) {
    return new Rendered(lines, expression, binds, statement, globals, isSilent);
  }

  /** One line of a program. */
  String line() {
    if (statement != null) {
      return statement;
    }
    return binds == null ? String.valueOf(expression) : binds + " = " + expression;
  }
}
