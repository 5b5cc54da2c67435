package org.weakref.tck.testkit.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.testkit.World;

/**
 * The scenario once more, and again, where a collector may have given the right order by chance.
 * Other objects stand beside those of each round, so that the heap is laid out otherwise; and the
 * references take their places in the one order in a round and in the other in the next.
 */
final class Rounds {
  /** An order that comes by chance every second time passes one scenario in 256. */
  private static final int FURTHER = 7;

  private static final String BYSTANDER = "bystander ";

  private final World world;

  Rounds(World world) {
    this.world = world;
  }

  void runInOrder(List<String> functions) {
    if (!world.leavesOrderToChance()) {
      return;
    }
    List<Command> program = world.program();
    List<String> places = new ArrayList<>(references(program));
    List<String> expected = new ArrayList<>(functions);
    for (int round = 1; round <= FURTHER; round++) {
      world.make(new Command.Create(BYSTANDER + round, ObjectKind.PLAIN));
      Collections.reverse(places);
      Places.take(world, places);
      int before = world.runs().size();
      world.repeat(program);
      expected.addAll(functions);
      world.expect(
          functions + ", each time",
          new Check.Ran(expected, true),
          ranSince(before) + " the next time");
    }
  }

  /** The names of references, in the order in which they are first bound. */
  private static List<String> references(List<Command> program) {
    return program.stream()
        .map(
            command ->
                command instanceof Command.Refer refer
                    ? refer.name()
                    : command instanceof Command.Proxy proxy ? proxy.name() : "")
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> ranSince(int before) {
    List<Event.Ran> runs = world.runs();
    return runs.subList(before, runs.size()).stream().map(Event.Ran::function).toList();
  }
}
