package org.weakref.tck.testkit.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.weakref.tck.testkit.Bench;

/** Puts each scenario on the bench and takes it off. */
public final class Hooks {
  private final Bench bench;

  public Hooks(Bench bench) {
    this.bench = bench;
  }

  @Before
  public void begin(Scenario scenario) {
    bench.begin(scenario.getUri(), scenario.getLine());
  }

  @After
  public void end(Scenario scenario) {
    bench.end(scenario.getId());
  }
}
