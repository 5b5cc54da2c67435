package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.testkit.World;

/** Weak dictionaries and weak sets, and what ordinary mappings hold. */
public final class ContainerSteps {
  private final World world;

  public ContainerSteps(World world) {
    this.world = world;
  }

  @Given("{container} {name}")
  public void make(String type, String name) {
    make(type, name, List.of());
  }

  @Given("{container} {name} of {name}")
  public void make(String type, String name, String content) {
    make(type, name, List.of(Operand.named(content)));
  }

  private void make(String type, String name, List<Operand> arguments) {
    String known = "class of " + name;
    world.make(new Command.Lookup(known, type));
    world.make(new Command.Call(known, null, arguments, Map.of(), name));
    world.make(new Command.Drop(known));
  }

  @Given("{name} maps {operand} to {operand}")
  public void store(String mapping, Operand key, Operand value) {
    world.make(new Command.Operate(Operation.SET_ITEM, Operand.named(mapping), key, value));
  }

  @Given("{name} contains {names}")
  public void fill(String container, List<String> elements) {
    for (String element : elements) {
      world.make(
          new Command.Operate(
              Operation.ADD_ELEMENT, Operand.named(container), Operand.named(element)));
    }
  }

  @Then("{phrase} gives {value} in any order")
  public void givesInAnyOrder(Phrase phrase, Expected expected) {
    world.make(phrase.only());
    world.expect(
        "that " + phrase + " gives " + expected + ", in any order", expected.inAnyOrder().given());
  }
}
