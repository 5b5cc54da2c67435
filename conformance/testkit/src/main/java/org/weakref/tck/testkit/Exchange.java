package org.weakref.tck.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Reply;

/**
 * A command that was performed, and its answer.
 *
 * @param command what was asked
 * @param reply the answer, or {@code null} where the session broke before there was one
 * @param expected what the scenario asked of it, and of all that had happened by then
 */
public record Exchange(Command command, @Nullable Reply reply, List<Expectation> expected) {
  public Exchange {
    expected = List.copyOf(expected);
  }

  /**
   * Something that a scenario asks.
   *
   * @param words what it asks, for a reader
   * @param check the same as data
   */
  public record Expectation(String words, Check check) {}

  Exchange expecting(Expectation further) {
    List<Expectation> all = new ArrayList<>(expected);
    all.add(further);
    return new Exchange(command, reply, all);
  }

  /** What came of it, in words. */
  public String outcome() {
    return reply == null ? "no answer" : reply.outcome().toString();
  }

  /** What happened meanwhile, as far as it was told. */
  public List<Event> events() {
    return reply == null ? List.of() : reply.events();
  }

  /** Whether it was asked for the sake of the canary alone, and is no part of the scenario. */
  public boolean isOfTheCanary() {
    return Canary.isOwn(command);
  }
}
