package org.weakref.tck.testkit;

import io.cucumber.plugin.event.Location;
import java.net.URI;
import java.util.UUID;

/** Where one scenario is put on and taken off: for the hooks of the steps. */
public final class Bench {
  private final Judge judge;
  private final Features features;
  private final World world;

  Bench(Judge judge, Features features) {
    this.judge = judge;
    this.features = features;
    this.world = new World(judge.declaration());
  }

  /** Begins the scenario that stands there, or ends it at once where it does not apply. */
  public void begin(URI uri, int line) {
    Scenario scenario = features.at(uri, new Location(line, 1));
    judge.requireToRun(scenario);
    world.begin(judge.open(scenario));
  }

  /** Ends the scenario, and keeps what was said in it. */
  public void end(String testCase) {
    judge.keep(UUID.fromString(testCase), world.transcript());
    world.end();
  }

  World world() {
    return world;
  }
}
