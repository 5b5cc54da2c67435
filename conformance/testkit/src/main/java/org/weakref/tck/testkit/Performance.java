package org.weakref.tck.testkit;

import java.util.List;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Outcome;

/**
 * A program under way on an implementation, for what judges without scenarios. Commands go the way
 * that those of scenarios go: what was declared must be supported, and a collection is believed
 * only where the canary is gone. Used by one thread at a time.
 */
public final class Performance implements AutoCloseable {
  private final Declaration declaration;
  private final World world;
  private int told;

  private Performance(Declaration declaration, World world) {
    this.declaration = declaration;
    this.world = world;
  }

  /**
   * Begins a program.
   *
   * @param declaration what the implementation said of itself
   * @param isEnding whether the program ends for real
   */
  public static Performance begin(
      Implementation implementation, Declaration declaration, boolean isEnding) {
    World world = new World(declaration);
    world.begin(isEnding ? implementation.openFresh() : implementation.open());
    return new Performance(declaration, world);
  }

  /**
   * Performs a command and gives what came of it. {@link NotApplicable} where the implementation's
   * world lacks what it needs, {@link Mismatch} where it refuses what it declared, {@link
   * org.weakref.tck.spi.SessionBroken} where there is no answer.
   */
  public Outcome perform(Command command) {
    return world.perform(command);
  }

  /**
   * Awaits a collection. {@link Inconclusive} where nothing was collected. Who counts references
   * needs no canary: there, a request is a collection.
   */
  public void collect() {
    if (declaration.reclamation() == Reclamation.IMMEDIATE) {
      world.make(new Command.Collect());
    } else {
      world.collect();
    }
  }

  /** What has happened since this was last asked for, in order. */
  public List<Event> takeEvents() {
    List<Event> all = world.events();
    List<Event> fresh = all.subList(told, all.size());
    told = all.size();
    return fresh;
  }

  /** Every command so far, with its answer. */
  public List<Exchange> transcript() {
    return world.transcript();
  }

  /** Ends the program; {@link org.weakref.tck.spi.SessionBroken} where it did not survive that. */
  @Override
  public void close() {
    world.end();
  }
}
