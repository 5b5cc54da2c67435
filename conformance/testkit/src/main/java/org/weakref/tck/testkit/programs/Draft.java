package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.weakref.tck.spi.Command;

/**
 * A program that is being written, and what its names stand for as far as that can be known:
 * whether an object still lives is not.
 */
final class Draft {
  private final Random random;
  private final List<Command> commands = new ArrayList<>();
  private final Map<String, Thing> names = new LinkedHashMap<>();
  private int made;

  /** A name and what it stands for. */
  record Known(String name, Thing thing) {}

  Draft(Random random) {
    this.random = random;
  }

  int size() {
    return commands.size();
  }

  List<Command> commands() {
    return List.copyOf(commands);
  }

  /** Adds a command. */
  void say(Command command) {
    commands.add(command);
  }

  /** Adds a command that gives a new object this name. */
  void say(Command command, String name, Thing thing) {
    commands.add(command);
    name(name, thing);
  }

  /** Notes a name, which is new. */
  void name(String name, Thing thing) {
    names.put(name, thing);
    thing.hold();
  }

  /** Notes that a name is gone. */
  void forget(String name) {
    Thing thing = names.remove(name);
    if (thing != null) {
      thing.letGo();
    }
  }

  /** A name that there was not. */
  String fresh(String word) {
    return word + " " + ++made;
  }

  /** A number from 0 on, below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True so many times of a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T any(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of them, each as often as its weight says. */
  <T> T any(List<T> choices, ToIntFunction<T> weight) {
    int left = below(choices.stream().mapToInt(weight).sum());
    for (T choice : choices) {
      left -= weight.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    throw new AssertionError("weights that are no sum of themselves");
  }

  /** Some name whose object is like this, if there is one. */
  Optional<Known> any(Predicate<Thing> like) {
    List<Known> fitting = new ArrayList<>();
    names.forEach(
        (name, thing) -> {
          if (like.test(thing)) {
            fitting.add(new Known(name, thing));
          }
        });
    return fitting.isEmpty() ? Optional.empty() : Optional.of(any(fitting));
  }

  Optional<Known> any(Thing.Sort sort) {
    return any(thing -> thing.sort() == sort);
  }
}
