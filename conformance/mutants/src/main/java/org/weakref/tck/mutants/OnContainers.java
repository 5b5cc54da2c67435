package org.weakref.tck.mutants;

import java.util.HashSet;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** Passes everything on, and knows which names are those of weak containers of one kind. */
abstract class OnContainers extends Decorated.Passing {
  private final Container container;
  private final Set<String> containers = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  OnContainers(Session model, Container container) {
    super(model);
    this.container = container;
  }

  @Override
  final Command understood(Command command) {
    if (command instanceof Command.Lookup lookup && lookup.member().equals(container.typeName())) {
      types.add(lookup.name());
    }
    return instead(command);
  }

  @Override
  final Outcome said(Command command, Outcome outcome) {
    Outcome answer = answer(command, outcome);
    if (outcome instanceof Outcome.Returned returned
        && returned.value() instanceof Value.Thing thing
        && thing.type().endsWith(container.typeName())) {
      containers.addAll(thing.names());
    } else if (command instanceof Command.Create create
        && create.kind().name().endsWith(container.name())) {
      containers.add(create.name());
    }
    return answer;
  }

  /** What the model is asked in place of a command. */
  Command instead(Command command) {
    return command;
  }

  /** What is answered in place of what the model answers. */
  Outcome answer(Command command, Outcome outcome) {
    return outcome;
  }

  /** The names of the containers. */
  final Set<String> containers() {
    return Set.copyOf(containers);
  }

  final boolean isContainer(Operand operand) {
    return operand instanceof Operand.Named named && containers.contains(named.name());
  }

  final boolean isContainer(String name) {
    return containers.contains(name);
  }

  /** Whether a name is that of their type. */
  final boolean isType(String name) {
    return types.contains(name);
  }
}
