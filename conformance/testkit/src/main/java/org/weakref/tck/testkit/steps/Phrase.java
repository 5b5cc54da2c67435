package org.weakref.tck.testkit.steps;

import java.util.List;
import org.weakref.tck.spi.Command;

/**
 * A piece of a step that says what to do: {@code dereferencing "ref"}, or several such joined by
 * {@code and then}.
 */
public record Phrase(String text, List<Command> commands) {
  /** The only command of a phrase that asks for something. */
  Command only() {
    if (commands.size() != 1) {
      throw new IllegalArgumentException("one thing at a time: " + text);
    }
    return commands.get(0);
  }

  Command[] asBody() {
    return commands.toArray(Command[]::new);
  }

  @Override
  public String toString() {
    return text;
  }
}
