package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.testkit.World;

/** Finalizers, and the end of the program. */
public final class FinalizerSteps {
  private final World world;

  public FinalizerSteps(World world) {
    this.world = world;
  }

  @Given("{finalizer}")
  public void make(Phrase finalizer) {
    world.make(new Command.Lookup(Phrases.FINALIZE, Phrases.FINALIZE));
    world.make(finalizer.only());
  }

  /** One for each, in this order. */
  @Given("unkept finalizers of {names} that call {names}")
  public void makeUnkept(List<String> objects, List<String> functions) {
    world.make(new Command.Lookup(Phrases.FINALIZE, Phrases.FINALIZE));
    for (int i = 0; i < functions.size(); i++) {
      world.make(Phrases.finalizer(objects.get(i), functions.get(i)));
    }
  }

  @Given("functions {names}")
  public void define(List<String> names) {
    names.forEach(name -> world.define(name, FunctionForm.FUNCTION));
  }

  @When("the program ends {exit}")
  public void end(Command.Exit exit) {
    world.perform(exit);
  }

  @Then("the exit status is {value}")
  public void exitStatus(Expected expected) {
    world.expect("that the exit status is " + expected, expected.given());
  }
}
