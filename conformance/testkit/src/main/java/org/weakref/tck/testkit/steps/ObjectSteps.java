package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/** Objects, functions and names. */
public final class ObjectSteps {
  private final World world;

  public ObjectSteps(World world) {
    this.world = world;
  }

  @Given("{kind} {name}")
  public void make(ObjectKind kind, String name) {
    world.make(new Command.Create(name, kind));
  }

  @Given("{kind} {name} with the key {long}")
  public void makeKeyed(ObjectKind kind, String name, long key) {
    world.make(new Command.Create(name, kind, Value.of(key), List.of()));
  }

  @Given("{kind} {name} that works by {phrase}")
  public void makeWorking(ObjectKind kind, String name, Phrase body) {
    world.make(new Command.Create(name, kind, Value.NONE, body.commands()));
  }

  @Given("{kind} {name} with the key {long} that works by {phrase}")
  public void makeKeyedWorking(ObjectKind kind, String name, long key, Phrase body) {
    world.make(new Command.Create(name, kind, Value.of(key), body.commands()));
  }

  @Given("an object {name} whose finalizing method works by {phrase}")
  public void makeFinalizing(String name, Phrase body) {
    world.make(
        new Command.Create(name, ObjectKind.WITH_FINALIZING_METHOD, Value.NONE, body.commands()));
  }

  @Given("{form} {name}")
  public void define(FunctionForm form, String name) {
    world.define(name, form);
  }

  @Given("a function {name} that works by {phrase}")
  public void define(String name, Phrase body) {
    world.define(name, FunctionForm.FUNCTION, body.asBody());
  }

  @Given("{name} is also known as {name}")
  public void alias(String of, String name) {
    world.make(new Command.Alias(name, of));
  }

  @Given("{name} holds {name}")
  public void link(String holder, String held) {
    world.make(new Command.Link(holder, held, held));
  }

  @Given("{name} and {name} hold each other")
  public void linkBoth(String one, String other) {
    link(one, other);
    link(other, one);
  }

  @Given("objects {names}")
  public void makePlain(List<String> names) {
    names.forEach(name -> make(ObjectKind.PLAIN, name));
  }

  @Given("objects {name} and {name} that hold each other")
  public void makeCycle(String one, String other) {
    make(ObjectKind.PLAIN, one);
    make(ObjectKind.PLAIN, other);
    linkBoth(one, other);
  }

  @Given("{name} is the public member {name}")
  public void lookup(String name, String member) {
    world.make(new Command.Lookup(name, member));
  }

  @Given("{name} is the result of {phrase}")
  public void nameResult(String name, Phrase phrase) {
    world.make(Phrases.naming(name, phrase));
  }

  @Given("{phrase} has been done")
  public void done(Phrase phrase) {
    phrase.commands().forEach(world::make);
  }

  /** Whatever comes of it, as long as the program goes on. */
  @When("{phrase} is attempted")
  @Given("{phrase} has been attempted")
  public void attempted(Phrase phrase) {
    world.perform(phrase.only());
  }

  @Given("{phrase} has been refused with {error}")
  @When("{phrase} is refused with {error}")
  public void refused(Phrase phrase, String error) {
    new ResultSteps(world).raises(phrase, error);
  }
}
