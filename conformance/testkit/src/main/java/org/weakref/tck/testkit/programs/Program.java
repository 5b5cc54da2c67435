package org.weakref.tck.testkit.programs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weakref.spec.Capability;
import org.weakref.tck.spi.Command;
import org.weakref.tck.testkit.Words;

/**
 * Commands to be performed in order.
 *
 * <p>Any part of a program is a program: a name that is missing raises the same error everywhere.
 */
public record Program(List<Command> commands) {
  public Program {
    commands = List.copyOf(commands);
  }

  /** What of it is meaningful where these capabilities are declared. */
  public Program within(Set<Capability> capabilities) {
    return new Program(
        commands.stream().filter(command -> capabilities.containsAll(command.needs())).toList());
  }

  /** Whether it ends its process for real. */
  public boolean isEnding() {
    return commands.stream().anyMatch(Command.Exit.class::isInstance);
  }

  /** One command a line. */
  @Override
  public String toString() {
    return commands.stream().map(Words::of).collect(Collectors.joining("\n"));
  }
}
