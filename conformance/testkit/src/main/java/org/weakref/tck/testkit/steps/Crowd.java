package org.weakref.tck.testkit.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/**
 * Many objects with many references, for what could hold by chance. Surroundings vary: other
 * objects are made in between, the references are made in turn or in one go, and those of half of
 * the objects are held in the opposite order, so that no layout of the heap gives the right order
 * by itself.
 */
final class Crowd {
  private static final long SEED = 20_110_401L;
  private static final String PREFIX = "crowd ";

  private final World world;

  Crowd(World world) {
    this.world = world;
  }

  void make(int objects, int references) {
    Random random = new Random(SEED);
    for (int object = 0; object < objects; object++) {
      world.make(new Command.Create(PREFIX + object, ObjectKind.PLAIN));
      if (world.leavesOrderToChance() && object % 4 < 2) {
        Places.take(world, newestFirst(object, references));
      }
    }
    for (int reference = 0; reference < references; reference++) {
      for (int object = 0; object < objects; object += 2) {
        refer(object, reference, random);
      }
    }
    for (int object = 1; object < objects; object += 2) {
      for (int reference = 0; reference < references; reference++) {
        refer(object, reference, random);
      }
    }
  }

  private void refer(int object, int reference, Random random) {
    if (random.nextInt(3) == 0) {
      world.make(new Command.Create("bystander", ObjectKind.PLAIN));
    }
    String name = reference(object, reference);
    world.define(ReferenceSteps.callbackOf(name), FunctionForm.FUNCTION);
    world.make(
        new Command.Refer(name, PREFIX + object, Operand.named(ReferenceSteps.callbackOf(name))));
  }

  void collect() {
    int object = 0;
    while (world.perform(new Command.Alias("leaving", PREFIX + object))
        instanceof Outcome.Returned) {
      world.make(new Command.Drop("leaving"));
      world.make(new Command.Drop(PREFIX + object));
      object++;
    }
    world.collect();
  }

  private static List<String> newestFirst(int object, int references) {
    List<String> names = new ArrayList<>();
    for (int reference = references - 1; reference >= 0; reference--) {
      names.add(reference(object, reference));
    }
    return names;
  }

  void expectNewestFirst(int objects, int references) {
    for (int object = 0; object < objects; object++) {
      List<String> expected =
          newestFirst(object, references).stream().map(ReferenceSteps::callbackOf).toList();
      world.expect(
          "the callbacks of one object in the order " + expected,
          new Check.RanAmongOthers(expected),
          world.runs().stream()
              .map(Event.Ran::function)
              .filter(expected::contains)
              .toList()
              .toString());
    }
  }

  void expectYielded(int objects, int references) {
    for (int object = 0; object < objects; object++) {
      String referent = PREFIX + object;
      expectEach(object, references, "yields \"" + referent + '"', new Shape.Same(referent));
    }
  }

  void expectDead(int objects, int references) {
    for (int object = 0; object < objects; object++) {
      expectEach(object, references, "is dead", new Shape.Exactly(Value.NONE));
    }
  }

  private void expectEach(int object, int references, String expected, Shape shape) {
    for (int reference = 0; reference < references; reference++) {
      String name = reference(object, reference);
      Value actual = world.make(new Command.Dereference(name, null)).value();
      world.expect(
          "that \"" + name + "\" " + expected,
          new Check.Gives(shape),
          "that dereferencing it gives " + actual);
    }
  }

  private static String reference(int object, int reference) {
    return PREFIX + object + " reference " + reference;
  }
}
