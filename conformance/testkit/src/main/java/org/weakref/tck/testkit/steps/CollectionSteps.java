package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/** What is dropped and what is collected. */
public final class CollectionSteps {
  private final World world;

  public CollectionSteps(World world) {
    this.world = world;
  }

  @When("{names} is/are dropped")
  @Given("{names} has/have been dropped")
  public void drop(List<String> names) {
    names.forEach(name -> world.make(new Command.Drop(name)));
  }

  @When("{names} is/are collected")
  @Given("{names} has/have been collected")
  public void collect(List<String> names) {
    drop(names);
    world.collect();
  }

  @When("a collection is awaited")
  @Given("a collection has been awaited")
  public void collect() {
    world.collect();
  }

  @When("the name {name} is given to another object")
  public void rebind(String name) {
    world.make(new Command.Create(name, ObjectKind.PLAIN));
    world.collect();
  }

  @When(
      "a function ends that made a local object with the weak reference {name} and the callback {name}")
  public void endScope(String reference, String callback) {
    world.make(
        new Command.Create(
            reference, ObjectKind.PLAIN)); // The name is known outside, so it outlives the scope.
    world.make(new Command.Scope(local(reference, callback), null));
    world.collect();
  }

  @When("a function ends that made a local object with {reference} {name}")
  public void endScope(ReferenceKind kind, String reference) {
    world.make(new Command.Create(reference, ObjectKind.PLAIN));
    Command refer = kind.make(reference, "local", null, Value.NONE);
    world.make(
        new Command.Scope(List.of(new Command.Create("local", ObjectKind.PLAIN), refer), null));
    world.collect();
  }

  private static List<Command> local(String reference, String callback) {
    return List.of(
        new Command.Create("local", ObjectKind.PLAIN),
        new Command.Refer(reference, "local", Operand.named(callback)));
  }

  @Given(
      "{int} objects, each with {int} weak references with callbacks, made in varied surroundings")
  public void makeMany(int objects, int references) {
    new Crowd(world).make(objects, references);
  }

  @When("all these objects are collected")
  public void collectMany() {
    new Crowd(world).collect();
  }

  @Given(
      "a function {name} in which an error is raised while a local object with the weak reference {name} and the callback {name} goes")
  public void raiseInScope(String name, String reference, String callback) {
    world.make(new Command.Create(reference, ObjectKind.PLAIN));
    Command.Raise error = new Command.Raise("ValueError", "in flight");
    world.define(name, FunctionForm.FUNCTION, new Command.Scope(local(reference, callback), error));
  }
}
