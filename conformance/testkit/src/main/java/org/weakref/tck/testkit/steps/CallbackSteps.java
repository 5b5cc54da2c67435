package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Report;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.World;

/** Which functions ran, in which order, with what; and which errors were reported. */
public final class CallbackSteps {
  private final World world;

  public CallbackSteps(World world) {
    this.world = world;
  }

  @Then("the callbacks of {names} ran in this order")
  public void ranInOrder(List<String> references) {
    List<String> functions = references.stream().map(ReferenceSteps::callbackOf).toList();
    functionsRanInOrder(functions);
    new Rounds(world).runInOrder(functions);
  }

  @Then("{names} ran in this order")
  public void functionsRanInOrder(List<String> functions) {
    world.expect(
        functions.toString(), new Check.Ran(functions, true), functionsThatRan().toString());
  }

  @Then("{names} ran, in any order")
  public void functionsRan(List<String> functions) {
    world.expect(
        "once each, in any order: " + functions,
        new Check.Ran(functions, false),
        functionsThatRan().stream().sorted().toList().toString());
  }

  @Then("each of the {int} objects has run its {int} callbacks newest first")
  public void newestFirst(int objects, int references) {
    new Crowd(world).expectNewestFirst(objects, references);
  }

  @Then("{name} ran once")
  public void ranOnce(String function) {
    ran(function, 1);
  }

  @Then("{name} ran at most once")
  public void ranAtMostOnce(String function) {
    world.requireCallbacksToRun();
    world.expect(
        "that \"" + function + "\" ran at most once",
        new Check.RanTimes(function, 0, 1),
        runsOf(function).size() + " runs");
  }

  @Then("{name} ran {int} times")
  public void ran(String function, int times) {
    if (times == 0) {
      world.requireCallbacksToRun();
    }
    world.expect(
        "that \"" + function + "\" ran " + count(times),
        new Check.RanTimes(function, times, times),
        "that it ran " + count(runsOf(function).size()));
  }

  @Then("no function ran")
  public void nothingRan() {
    world.requireCallbacksToRun();
    world.expect("that no function ran", new Check.Ran(List.of(), true), world.runs().toString());
  }

  @Then("only {name} ran, with {arguments}")
  public void onlyRan(String function, ExpectedArguments arguments) {
    List<Event.Ran> runs = world.runs();
    String words = "one run, of \"" + function + "\", with " + arguments;
    world.expect(words, new Check.Ran(List.of(function), true), "the runs " + runs);
    arguments.given(function).forEach(check -> world.expect(words, check, "the runs " + runs));
  }

  @Then("{name} ran with {name} and nothing else")
  public void ranWith(String function, String argument) {
    List<Value> arguments = onlyRun(function).arguments();
    Shape alone = new Shape.Sequence(List.of(new Shape.Same(argument)), true);
    world.expect(
        "that \"" + function + "\" is called with \"" + argument + "\" and nothing else",
        new Check.RanWith(function, List.of(alone)),
        arguments.toString());
  }

  @Then("{name} ran once with each of {names}")
  public void ranWithEach(String function, List<String> arguments) {
    List<Shape> alone =
        arguments.stream()
            .<Shape>map(name -> new Shape.Sequence(List.of(new Shape.Same(name)), true))
            .toList();
    world.expect(
        "that \"" + function + "\" is called once with each of " + arguments,
        new Check.RanWith(function, alone),
        runsOf(function).toString());
  }

  @Then("{name} saw {value}")
  public void saw(String function, Expected expected) {
    world.expect(
        "that \"" + function + "\" sees " + expected,
        new Check.Saw(function, expected.given()),
        "that it sees " + lastSeenBy(function));
  }

  @Then("{name} saw {error} raised")
  public void sawRaised(String function, String error) {
    world.expect(
        "that \"" + function + "\" sees " + error + " raised",
        new Check.Saw(function, new Check.Raises(List.of(error), null)),
        "that it sees " + lastSeenBy(function));
  }

  @Given("reports of errors go to a hook")
  public void interceptReports() {
    world.make(new Command.InterceptReports());
  }

  @Then("{error} saying {name} was reported once")
  public void reported(String error, String message) {
    expectOne(Report.of(error, message), "of " + error + " saying \"" + message + '"');
  }

  @Then("{error} was reported once")
  public void reported(String error) {
    expectOne(Report.ANY, "of " + error + ", and no other");
    expectOne(Report.of(error), "of " + error);
  }

  @Then("{error} was raised in {name} or reported, once")
  public void raisedOrReported(String error, String function) {
    ran(function, 1);
    world.expect(
        "one " + error + ", raised in \"" + function + "\" or reported",
        new Check.RaisedOrReported(function, error),
        onlyRun(function) + ", and the reports " + reports());
  }

  @Then("{error} saying {name} was reported once, on the standard error output")
  public void reportedOnStandardError(String error, String message) {
    expectOn(Event.Channel.STANDARD_ERROR, error, message, "on the standard error output");
  }

  @Then("{error} saying {name} was reported once, to the hook")
  public void reportedToHook(String error, String message) {
    expectOn(Event.Channel.HOOK, error, message, "to the hook");
  }

  @Then("the report of {error} saying {name} speaks of {name}")
  public void reportSpeaksOf(String error, String message, String function) {
    reported(error, message);
    expectOne(Report.of(error, message).speakingOf(function), "that speaks of \"" + function + '"');
  }

  @Then("the report of {error} saying {name} is a text matching {string}")
  public void reportMatches(String error, String message, String pattern) {
    reported(error, message);
    expectOne(Report.of(error, message).matching(pattern), "that matches " + pattern);
  }

  @Then("nothing was reported")
  public void nothingReported() {
    world.requireCallbacksToRun();
    world.expect("no report", new Check.Reported(Report.ANY, 0), reports());
  }

  private void expectOn(Event.Channel channel, String error, String message, String where) {
    reported(error, message);
    expectOne(Report.of(error, message).on(channel), where);
  }

  private void expectOne(Report report, String which) {
    world.expect("one report " + which, new Check.Reported(report, 1), reports());
  }

  /** All of each, for any part of one may be what is wrong with it. */
  private String reports() {
    return world.reports().stream()
        .map(
            report ->
                report
                    + (report.channel() == Event.Channel.HOOK ? " to the hook" : "")
                    + " of "
                    + report.about()
                    + (report.text().isEmpty() ? "" : ": " + report.text()))
        .toList()
        .toString();
  }

  private Outcome lastSeenBy(String function) {
    List<Outcome> outcomes = onlyRun(function).outcomes();
    if (outcomes.isEmpty()) {
      throw new IllegalStateException("\"" + function + "\" has no body to see anything");
    }
    return outcomes.get(outcomes.size() - 1);
  }

  private Event.Ran onlyRun(String function) {
    ran(function, 1);
    return runsOf(function).get(0);
  }

  private List<Event.Ran> runsOf(String function) {
    return world.runs().stream().filter(run -> run.function().equals(function)).toList();
  }

  private List<String> functionsThatRan() {
    return world.runs().stream().map(Event.Ran::function).toList();
  }

  private static String count(int times) {
    return times == 1 ? "once" : times + " times";
  }
}
