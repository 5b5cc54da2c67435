package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.testkit.Performance;

/**
 * A command with the collection that makes what comes of it certain, where one is needed: whoever
 * does not count references may reclaim sooner or later, and a circle goes when it goes.
 *
 * @param command what is performed
 * @param isSettled whether a collection is awaited then
 */
record Block(Command command, boolean isSettled) {
  /** Operations that let nothing go. */
  private static final Set<Operation> OBSERVING =
      EnumSet.of(
          Operation.IS,
          Operation.EQUAL,
          Operation.NOT_EQUAL,
          Operation.HASH,
          Operation.TRUTH,
          Operation.IS_CALLABLE,
          Operation.GET_ATTRIBUTE,
          Operation.HAS_ATTRIBUTE,
          Operation.SET_ATTRIBUTE, // A literal, in random programs.
          Operation.ADD_ELEMENT,
          Operation.LENGTH,
          Operation.CONTAINS,
          Operation.GET,
          Operation.GET_ITEM,
          Operation.KEYS,
          Operation.VALUES,
          Operation.ENTRIES,
          Operation.ITEMS,
          Operation.IS_SUBSET,
          Operation.IS_SUPERSET,
          Operation.IS_DISJOINT,
          Operation.BIND);

  /** The blocks of a program, for an implementation that reclaims like this. */
  static List<Block> of(Program program, Reclamation reclamation) {
    List<Block> blocks = new ArrayList<>();
    Survey survey = new Survey();
    for (Command command : program.commands()) {
      boolean mayLetGo = mayLetGo(command) || survey.isReplacing(command);
      survey.note(command);
      boolean isUncertain = reclamation != Reclamation.IMMEDIATE || survey.isCyclic();
      blocks.add(
          new Block(command, command instanceof Command.Collect || (isUncertain && mayLetGo)));
    }
    return blocks;
  }

  /** Performs it, and gives what came of the command. */
  Outcome perform(Performance performance) {
    Outcome outcome =
        command instanceof Command.Collect ? Outcome.done() : performance.perform(command);
    if (isSettled) {
      performance.collect();
    }
    return outcome;
  }

  private static boolean mayLetGo(Command command) {
    return command instanceof Command.Drop
        || command instanceof Command.Unlink
        || (command instanceof Command.Call call && call.method() == null)
        || command instanceof Command.Scope
        || (command instanceof Command.Operate operate && !OBSERVING.contains(operate.operation()));
  }
}
