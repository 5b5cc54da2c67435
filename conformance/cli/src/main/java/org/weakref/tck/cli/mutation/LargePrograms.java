package org.weakref.tck.cli.mutation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.Exchange;

/**
 * Programs that make so many objects that they take longer than all small ones together. They show
 * what numbers alone can show, and are left to the mutants of their own clauses.
 */
final class LargePrograms {
  private static final Set<ObjectKind> KINDS =
      EnumSet.of(ObjectKind.CHAIN, ObjectKind.MUCH_REFERENCED_OBJECT);

  private static final long MANY = 10_000;

  private LargePrograms() {}

  /** Whether that is what was performed. */
  static boolean include(List<Exchange> transcript) {
    return transcript.stream()
        .map(Exchange::command)
        .anyMatch(
            command ->
                command instanceof Command.Create create
                    && KINDS.contains(create.kind())
                    && create.key() instanceof Value.Whole number
                    && number.value() >= MANY);
  }
}
