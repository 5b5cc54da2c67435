package org.weakref.tck.testkit.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.testkit.Mismatch;
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
    List<Outcome> seen = seenBy(function);
    List<Outcome> others = seen.stream().filter(outcome -> !isSeen(outcome, expected)).toList();
    if (seen.isEmpty() || !others.isEmpty()) {
      throw new Mismatch(
          "that each run of \"" + function + "\" sees " + expected,
          others.size() + " of " + seen.size() + " see otherwise: " + others);
    }
  }

  @Then("{int} runs of {name} saw {value}")
  public void saw(int runs, String function, Expected expected) {
    long actual = seenBy(function).stream().filter(outcome -> isSeen(outcome, expected)).count();
    if (actual != runs) {
      throw new Mismatch(
          "that " + runs + " runs of \"" + function + "\" see " + expected, actual + " do");
    }
  }

  @Then("{name} ran as often as {names}")
  public void ranAsOftenAs(String function, List<String> others) {
    world.requireCallbacksToRun();
    long actual = runsOf(List.of(function));
    long expected = runsOf(others);
    if (actual != expected) {
      throw new Mismatch(
          "that \"" + function + "\" runs as often as " + others + ", which is " + expected,
          actual + " runs");
    }
  }

  private long runsOf(List<String> functions) {
    return world.runs().stream().filter(run -> functions.contains(run.function())).count();
  }

  private static boolean isSeen(Outcome outcome, Expected expected) {
    return outcome instanceof Outcome.Returned returned && expected.matches(returned.value());
  }

  /** What came of the last thing that each run did. */
  private List<Outcome> seenBy(String function) {
    return world.runs().stream()
        .filter(run -> run.function().equals(function))
        .map(Event.Ran::outcomes)
        .map(outcomes -> outcomes.get(outcomes.size() - 1))
        .toList();
  }
}
