package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.Mismatch;
import org.weakref.tck.testkit.World;

/** What the program under test gives when it is asked. */
public final class ResultSteps {
  private final World world;

  public ResultSteps(World world) {
    this.world = world;
  }

  @Then("{phrase} gives {value}")
  public void gives(Phrase phrase, Expected expected) {
    Outcome outcome = world.perform(phrase.only());
    if (!(outcome instanceof Outcome.Returned returned) || !expected.matches(returned.value())) {
      throw new Mismatch("that " + phrase + " gives " + expected, outcome.toString());
    }
  }

  @Then("{phrase} raises {error}")
  public void raises(Phrase phrase, String error) {
    raisesOneOf(phrase, List.of(error));
  }

  @Then("{phrase} raises {error} or {error}")
  public void raisesEither(Phrase phrase, String one, String other) {
    raisesOneOf(phrase, List.of(one, other));
  }

  @Then("{phrase} raises some error")
  public void raises(Phrase phrase) {
    Outcome outcome = world.perform(phrase.only());
    if (!(outcome instanceof Outcome.Raised)) {
      throw new Mismatch("that " + phrase + " raises an error", outcome.toString());
    }
  }

  @Then("{phrase} may raise {error} or give {value}")
  public void raisesOrGives(Phrase phrase, String error, Expected expected) {
    Outcome outcome = world.perform(phrase.only());
    boolean given =
        outcome instanceof Outcome.Returned returned && expected.matches(returned.value());
    if (!given && !(outcome instanceof Outcome.Raised raised && raised.error().equals(error))) {
      throw new Mismatch(
          "that " + phrase + " raises " + error + " or gives " + expected, outcome.toString());
    }
  }

  private void raisesOneOf(Phrase phrase, List<String> errors) {
    Outcome outcome = world.perform(phrase.only());
    if (!(outcome instanceof Outcome.Raised raised) || !errors.contains(raised.error())) {
      throw new Mismatch(
          "that " + phrase + " raises " + String.join(" or ", errors), outcome.toString());
    }
  }

  @Then("{phrase} raises an error")
  public void raisesAny(Phrase phrase) {
    Outcome outcome = world.perform(phrase.only());
    if (!(outcome instanceof Outcome.Raised)) {
      throw new Mismatch("that " + phrase + " raises an error", outcome.toString());
    }
  }

  @Then("{phrase} may raise {error} and nothing else")
  public void mayRaise(Phrase phrase, String error) {
    Outcome outcome = world.perform(phrase.only());
    if (outcome instanceof Outcome.Raised raised && !raised.error().equals(error)) {
      throw new Mismatch("that " + phrase + " raises nothing but " + error, outcome.toString());
    }
  }

  @Then("{phrase} raises {error} with a message matching {string}")
  public void raisesSaying(Phrase phrase, String error, String pattern) {
    Outcome outcome = world.perform(phrase.only());
    if (!(outcome instanceof Outcome.Raised raised)
        || !raised.error().equals(error)
        || !raised.message().matches(pattern)) {
      throw new Mismatch(
          "that " + phrase + " raises " + error + " with a message that matches " + pattern,
          outcome.toString());
    }
  }

  @Then("{phrase} succeeds")
  public void succeeds(Phrase phrase) {
    phrase.commands().forEach(world::make);
  }

  @Then("{phrase} gives a text matching {string}")
  public void givesText(Phrase phrase, String pattern) {
    Value value = world.make(phrase.only()).value();
    if (!(value instanceof Value.Text text) || !text.value().matches(pattern)) {
      throw new Mismatch(
          "that " + phrase + " gives a text that matches " + pattern, value.toString());
    }
  }

  @Then("{phrase} gives the same as {phrase}")
  public void givesTheSame(Phrase one, Phrase other) {
    Value first = world.make(one.only()).value();
    Value second = world.make(other.only()).value();
    if (!first.equals(second)) {
      throw new Mismatch("that " + one + " gives the same as " + other, first + " and " + second);
    }
  }

  @Then("{phrase} gives something else than {phrase}")
  public void givesSomethingElse(Phrase one, Phrase other) {
    Value first = world.make(one.only()).value();
    Value second = world.make(other.only()).value();
    if (first.equals(second)) {
      throw new Mismatch("that " + one + " gives something else than " + other, first + " twice");
    }
  }

  @Then("{phrase} gives exactly the objects {names}")
  public void givesObjects(Phrase phrase, List<String> names) {
    Value value = world.make(phrase.only()).value();
    List<Value> missing =
        new ArrayList<>(value instanceof Value.Items items ? items.values() : List.of(value));
    boolean allThere =
        names.stream()
            .allMatch(
                name ->
                    missing.removeIf(item -> item instanceof Value.Thing thing && thing.is(name)));
    if (!allThere || !missing.isEmpty()) {
      throw new Mismatch(
          "that " + phrase + " gives exactly the objects " + names + ", in any order",
          value.toString());
    }
  }
}
