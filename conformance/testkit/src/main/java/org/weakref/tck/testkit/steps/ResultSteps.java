package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Then;
import java.util.List;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/** What the program under test gives when it is asked. */
public final class ResultSteps {
  private static final String COMPARED = "the first of two";
  private static final Check SUCCEEDS = new Check.Gives(new Shape.Anything());

  private final World world;

  public ResultSteps(World world) {
    this.world = world;
  }

  @Then("{phrase} gives {value}")
  public void gives(Phrase phrase, Expected expected) {
    world.perform(phrase.only());
    world.expect("that " + phrase + " gives " + expected, expected.given());
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
    world.perform(phrase.only());
    world.expect("that " + phrase + " raises an error", new Check.Raises(List.of(), null));
  }

  @Then("{phrase} may raise {error} or give {value}")
  public void raisesOrGives(Phrase phrase, String error, Expected expected) {
    world.perform(phrase.only());
    world.expect(
        "that " + phrase + " raises " + error + " or gives " + expected,
        new Check.Either(expected.given(), new Check.Raises(List.of(error), null)));
  }

  private void raisesOneOf(Phrase phrase, List<String> errors) {
    world.perform(phrase.only());
    world.expect(
        "that " + phrase + " raises " + String.join(" or ", errors),
        new Check.Raises(errors, null));
  }

  @Then("{phrase} raises an error")
  public void raisesAny(Phrase phrase) {
    raises(phrase);
  }

  @Then("{phrase} may raise {error} and nothing else")
  public void mayRaise(Phrase phrase, String error) {
    world.perform(phrase.only());
    world.expect(
        "that " + phrase + " raises nothing but " + error,
        new Check.Either(SUCCEEDS, new Check.Raises(List.of(error), null)));
  }

  @Then("{phrase} raises {error} with a message matching {string}")
  public void raisesSaying(Phrase phrase, String error, String pattern) {
    world.perform(phrase.only());
    world.expect(
        "that " + phrase + " raises " + error + " with a message that matches " + pattern,
        new Check.Raises(List.of(error), pattern));
  }

  @Then("{phrase} succeeds")
  public void succeeds(Phrase phrase) {
    for (Command command : phrase.commands()) {
      world.make(command);
      world.expect("that " + phrase + " succeeds", SUCCEEDS);
    }
  }

  @Then("{phrase} gives a text matching {string}")
  public void givesText(Phrase phrase, String pattern) {
    world.make(phrase.only());
    world.expect(
        "that " + phrase + " gives a text that matches " + pattern,
        new Check.Gives(new Shape.Matching(pattern)));
  }

  @Then("{phrase} gives the same as {phrase}")
  public void givesTheSame(Phrase one, Phrase other) {
    compare("that " + one + " gives the same as " + other, one, other, true);
  }

  @Then("{phrase} gives something else than {phrase}")
  public void givesSomethingElse(Phrase one, Phrase other) {
    compare("that " + one + " gives something else than " + other, one, other, false);
  }

  private void compare(String words, Phrase one, Phrase other, boolean isSame) {
    Value first = world.make(Phrases.recognizing(COMPARED, one)).value();
    world.expect("that " + one + " succeeds", SUCCEEDS);
    Value second = world.make(other.only()).value();
    world.expect(words, new Check.Repeats(isSame, first), first + " and " + second);
  }

  @Then("{phrase} gives exactly the objects {names}")
  public void givesObjects(Phrase phrase, List<String> names) {
    List<Shape> objects = names.stream().<Shape>map(Shape.Same::new).toList();
    Shape list = new Shape.Sequence(objects, false);
    world.make(phrase.only());
    world.expect(
        "that " + phrase + " gives exactly the objects " + names + ", in any order",
        new Check.Gives(objects.size() == 1 ? new Shape.Either(list, objects.get(0)) : list));
  }
}
