package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.Mismatch;
import org.weakref.tck.testkit.Performance;

/**
 * Commands that were performed once, performed again, perhaps elsewhere: whether the same comes of
 * them. Where references are not counted, collections are awaited besides.
 */
public final class Replay {
  private final Seen before = new Seen();
  private final Seen now = new Seen();
  private final List<Line> lines = new ArrayList<>();
  private final List<Event> eventsBefore = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Replay() {}

  /**
   * A command of the transcript.
   *
   * @param command what was asked
   * @param before what came of it then, in words
   * @param now what came of it now, in words
   * @param isSame whether that is the same
   */
  public record Line(Command command, String before, String now, boolean isSame) {}

  /** Performs what was performed, without what was asked for the sake of the canary. */
  public static Replay of(List<Exchange> transcript, Implementation implementation) {
    List<Exchange> own = transcript.stream().filter(e -> !e.isOfTheCanary()).toList();
    Program program = new Program(own.stream().map(Exchange::command).toList());
    Declaration declaration = implementation.declaration();
    List<Block> blocks = Block.of(program, declaration.reclamation());
    Replay replay = new Replay();
    try (Performance performance =
        Performance.begin(implementation, declaration, program.isEnding())) {
      for (int i = 0; i < own.size(); i++) {
        replay.perform(blocks.get(i), own.get(i).reply(), performance);
      }
    } catch (SessionBroken broken) {
      replay.say(own.get(replay.lines.size()).command(), "an answer", broken);
    } catch (Mismatch refused) {
      replay.say(own.get(replay.lines.size()).command(), "an answer", refused);
    }
    return replay;
  }

  private void say(Command command, String expected, Throwable broken) {
    lines.add(new Line(command, expected, String.valueOf(broken.getMessage()), false));
  }

  private void perform(Block block, @Nullable Reply recorded, Performance performance) {
    Outcome outcome = block.perform(performance);
    performance.takeEvents().forEach(event -> events.add(Seen.of(event)));
    if (recorded == null) {
      lines.add(new Line(block.command(), "no answer", outcome.toString(), false));
      return;
    }
    recorded.events().forEach(event -> eventsBefore.add(Seen.of(event)));
    boolean isSame =
        before.of(block.command(), recorded.outcome()).equals(now.of(block.command(), outcome));
    lines.add(new Line(block.command(), recorded.outcome().toString(), outcome.toString(), isSame));
  }

  /** What came of the commands, until one had no answer. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** What happened then, in order. */
  public List<Event> eventsBefore() {
    return List.copyOf(eventsBefore);
  }

  /** What happened now, in order. */
  public List<Event> events() {
    return List.copyOf(events);
  }

  /** Whether the same came of everything; when and in which order functions ran apart. */
  public boolean isSame() {
    return lines.stream().allMatch(Line::isSame) && sorted(events).equals(sorted(eventsBefore));
  }

  private static List<Event> sorted(List<Event> events) {
    return events.stream().sorted(Comparator.comparing(Event::toString)).toList();
  }
}
