package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.Mismatch;
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
    world.expect(
        words,
        new Check.RanWith(function, List.of(arguments.positional().shape())),
        "the runs " + runs);
    if (!arguments.matches(runs.get(0))) {
      throw new Mismatch(words, "the runs " + runs);
    }
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
    onlyReport(error, message);
  }

  @Then("{error} was reported once")
  public void reported(String error) {
    List<Event.Reported> reports = world.reports();
    if (reports.size() != 1 || !reports.get(0).error().equals(error)) {
      throw new Mismatch("one report of " + error, reports.toString());
    }
  }

  @Then("{error} was raised in {name} or reported, once")
  public void raisedOrReported(String error, String function) {
    long raised =
        onlyRun(function).outcomes().stream()
            .filter(o -> o instanceof Outcome.Raised r && r.error().equals(error))
            .count();
    long reported = world.reports().stream().filter(r -> r.error().equals(error)).count();
    if (raised + reported != 1) {
      throw new Mismatch(
          "one " + error + ", raised in \"" + function + "\" or reported",
          raised + " raised and " + reported + " reported");
    }
  }

  @Then("{error} saying {name} was reported once, on the standard error output")
  public void reportedOnStandardError(String error, String message) {
    expectChannel(onlyReport(error, message), Event.Channel.STANDARD_ERROR);
  }

  @Then("{error} saying {name} was reported once, to the hook")
  public void reportedToHook(String error, String message) {
    expectChannel(onlyReport(error, message), Event.Channel.HOOK);
  }

  @Then("the report of {error} saying {name} speaks of {name}")
  public void reportSpeaksOf(String error, String message, String function) {
    Event.Reported report = onlyReport(error, message);
    if (!report.about().contains(function)) {
      throw new Mismatch(
          "a report that speaks of \"" + function + '"', report.about() + " in " + report.text());
    }
  }

  @Then("the report of {error} saying {name} is a text matching {string}")
  public void reportMatches(String error, String message, String pattern) {
    Event.Reported report = onlyReport(error, message);
    if (!report.text().matches("(?s)" + pattern)) {
      throw new Mismatch("a report that matches " + pattern, report.text());
    }
  }

  @Then("nothing was reported")
  public void nothingReported() {
    world.requireCallbacksToRun();
    if (!world.reports().isEmpty()) {
      throw new Mismatch("no report", world.reports().toString());
    }
  }

  private Event.Reported onlyReport(String error, String message) {
    List<Event.Reported> reports =
        world.reports().stream()
            .filter(r -> r.error().equals(error) && r.message().equals(message))
            .toList();
    if (reports.size() != 1) {
      throw new Mismatch(
          "one report of " + error + " saying \"" + message + '"', world.reports().toString());
    }
    return reports.get(0);
  }

  private static void expectChannel(Event.Reported report, Event.Channel channel) {
    if (report.channel() != channel) {
      throw new Mismatch("a report on " + channel, "one on " + report.channel());
    }
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
