package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/** Weak references and proxies. */
public final class ReferenceSteps {
  private final World world;

  public ReferenceSteps(World world) {
    this.world = world;
  }

  @Given("{reference} {name} to {name}")
  public void refer(ReferenceKind kind, String name, String referent) {
    make(kind, name, referent, null, Value.NONE);
  }

  @Given("{reference} {name} to {name} with nothing as callback")
  public void referWithNothing(ReferenceKind kind, String name, String referent) {
    make(kind, name, referent, Operand.literal(Value.NONE), Value.NONE);
  }

  @Given("{reference} {name} to {name} with the callback {name}")
  public void referWithCallback(ReferenceKind kind, String name, String referent, String callback) {
    make(kind, name, referent, Operand.named(callback), Value.NONE);
  }

  @Given("{reference} {name} to {name} with a callback")
  public void referWithOwnCallback(ReferenceKind kind, String name, String referent) {
    world.define(callbackOf(name), FunctionForm.FUNCTION);
    referWithCallback(kind, name, referent, callbackOf(name));
  }

  @Given("{reference} {name} to {name} with the value {long}")
  public void referWithValue(ReferenceKind kind, String name, String referent, long value) {
    make(kind, name, referent, null, Value.of(value));
  }

  @Given("{reference} {name} to {name} with the value {long} and the callback {name}")
  public void referWithValueAndCallback(
      ReferenceKind kind, String name, String referent, long value, String callback) {
    make(kind, name, referent, Operand.named(callback), Value.of(value));
  }

  @Then("{names} is/are dead")
  public void dead(List<String> references) {
    references.forEach(reference -> expect(reference, false));
  }

  @Then("{names} is/are alive")
  public void alive(List<String> references) {
    references.forEach(reference -> expect(reference, true));
  }

  @Then("the {int} weak references to each of the {int} objects yield it")
  public void allYieldTheirObject(int references, int objects) {
    new Crowd(world).expectYielded(objects, references);
  }

  @Then("the {int} weak references to each of the {int} objects are dead")
  public void allDead(int references, int objects) {
    new Crowd(world).expectDead(objects, references);
  }

  private void expect(String reference, boolean alive) {
    Outcome outcome = world.make(new Command.Dereference(reference, null));
    world.expect(
        "that \"" + reference + "\" is " + (alive ? "alive" : "dead"),
        new Check.Gives(alive ? new Shape.Something() : new Shape.Exactly(Value.NONE)),
        "that dereferencing it gives " + outcome);
  }

  private void make(
      ReferenceKind kind, String name, String referent, @Nullable Operand callback, Value value) {
    world.make(kind.make(name, referent, callback, value));
  }

  /** The name of the function that a step makes where it says no more than "a callback". */
  static String callbackOf(String reference) {
    return "callback of " + reference;
  }
}
