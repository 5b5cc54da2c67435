package org.weakref.tck.mutants;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;

/**
 * Something that can be done with a proxy and has to reach its referent.
 *
 * @param id what it is called
 * @param word what the titles of its scenarios call it
 * @param is whether a command is such a use
 * @param unforwarded what a proxy answers that does not forward it
 * @param live the clause that promises it for live proxies, or {@code null}
 * @param dead the clause that promises ReferenceError for dead proxies, or {@code null}
 * @param language in whose surface its clauses are
 */
record Use(
    String id,
    String word,
    Predicate<Command> is,
    Outcome unforwarded,
    @Nullable String live,
    @Nullable String dead,
    String language) {
  /** An operation that is called by its id. */
  static Use of(Operation operation, Outcome unforwarded, @Nullable String live, String dead) {
    return new Use(
        operation.id(),
        operation.id(),
        command -> command instanceof Command.Operate operate && operate.operation() == operation,
        unforwarded,
        live,
        dead,
        "model");
  }

  /** The same, called otherwise in titles. */
  Use called(String other) {
    return new Use(id, other, is, unforwarded, live, dead, language);
  }

  /** The same, in clauses on the surface of Python. */
  Use inPython() {
    return new Use(id, word, is, unforwarded, live, dead, "python");
  }
}
