package org.weakref.tck.testkit.steps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.testkit.World;

/** What functions do in threads of their own, and what they see there. */
public final class ThreadSteps {
  private final World world;

  public ThreadSteps(World world) {
    this.world = world;
  }

  @Given("{names} has/have run in threads, {int} time(s) each")
  @When("{names} run(s) in threads, {int} time(s) each")
  public void run(List<String> functions, int times) {
    world.make(new Command.Concurrently(functions, times));
  }

  /** Many rounds, for one proves nothing of what could hold by chance. */
  @When("{names} run in threads, {int} times, each time after {phrase}")
  public void runInRounds(List<String> functions, int rounds, Phrase preparation) {
    for (int round = 0; round < rounds; round++) {
      preparation.commands().forEach(world::make);
      run(functions, 1);
    }
  }

  @Then("each run of {name} saw {value}")
  public void eachSaw(String function, Expected expected) {
    world.expect(
        "that each run of \"" + function + "\" sees " + expected,
        new Check.SawEach(function, expected.given()),
        "what they see: " + counted(seenBy(function)));
  }

  @Then("{int} runs of {name} saw {value}")
  public void saw(int runs, String function, Expected expected) {
    world.expect(
        "that " + runs + " runs of \"" + function + "\" see " + expected,
        new Check.SawTimes(function, expected.given(), runs),
        "what they see: " + counted(seenBy(function)));
  }

  @Then("{name} ran as often as {names}")
  public void ranAsOftenAs(String function, List<String> others) {
    world.requireCallbacksToRun();
    world.expect(
        "that \"" + function + "\" runs as often as " + others,
        new Check.RanAsOftenAs(function, others),
        runsOf(List.of(function)) + " runs, and " + runsOf(others) + " of the others");
  }

  private long runsOf(List<String> functions) {
    return world.runs().stream().filter(run -> functions.contains(run.function())).count();
  }

  /** What came of the last thing that each run did, in words. */
  private List<String> seenBy(String function) {
    return world.runs().stream()
        .filter(run -> run.function().equals(function))
        .map(Event.Ran::outcomes)
        .map(outcomes -> outcomes.isEmpty() ? "none" : outcomes.get(outcomes.size() - 1).toString())
        .toList();
  }

  private static Map<String, Long> counted(List<String> seen) {
    return seen.stream().collect(groupingBy(identity(), TreeMap::new, counting()));
  }
}
