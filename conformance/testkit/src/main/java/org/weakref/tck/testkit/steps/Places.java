package org.weakref.tck.testkit.steps;

import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.testkit.World;

/**
 * The order in which a session holds what it has names for. A collector meets references as they
 * are held, and may tell of them in that order, which is not the one in which they were made.
 */
final class Places {
  private Places() {}

  /** Binds these names in this order, whether or not they are bound: each keeps its place then. */
  static void take(World world, List<String> names) {
    for (String name : names) {
      world.make(new Command.Create(name, ObjectKind.PLAIN));
      world.make(new Command.Drop(name));
      world.make(new Command.Create(name, ObjectKind.PLAIN));
    }
  }
}
