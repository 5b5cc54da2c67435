package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/** Programs in Python, for clauses on the surface of Python alone; and what programs print. */
public final class ProgramSteps {
  private static final String RUNNER = "exec";

  private final World world;

  public ProgramSteps(World world) {
    this.world = world;
  }

  /** The name is that of the mapping that holds the names of the program. */
  @Given("the program {name}:")
  public void begin(String name, String source) {
    world.make(new Command.Create(name, ObjectKind.MAPPING));
    goOn(name, source);
  }

  @Given("the program {name} has gone on:")
  @When("the program {name} goes on:")
  public void goOn(String name, String source) {
    List<Operand> arguments = List.of(Operand.literal(Value.of(source)), Operand.named(name));
    world.make(new Command.Lookup(RUNNER, RUNNER));
    world.make(new Command.Call(RUNNER, null, arguments, Map.of(), null));
  }

  @Then("the program printed:")
  public void printed(String expected) {
    world.expect(
        "that the program prints " + quoted(expected),
        new Check.Printed(expected),
        quoted(texts(world.events())));
  }

  private static String texts(List<Event> events) {
    return events.stream()
        .filter(Event.Printed.class::isInstance)
        .map(event -> ((Event.Printed) event).text())
        .collect(Collectors.joining());
  }

  private static String quoted(String text) {
    return '"' + text.strip().replace("\n", "\\n") + '"';
  }
}
