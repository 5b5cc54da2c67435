package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;

/** Runs functions of a session, and methods of its objects. */
interface Runner {
  /**
   * Performs a body, tells it as an event, gives {@code result of FUNCTION}, and throws what the
   * body raises.
   */
  Object run(
      String function,
      List<Command> body,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords);

  /** Tells that something without a body ran. */
  default void tell(String function) {
    run(function, List.of(), List.of(), Map.of());
  }
}
