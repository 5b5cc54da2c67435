package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.SessionBroken;
import org.weakref.tck.spi.Shape;
import org.weakref.tck.spi.Value;
import org.weakref.tck.testkit.Exchange;
import org.weakref.tck.testkit.Mismatch;
import org.weakref.tck.testkit.Performance;

/** One program on the model and on the implementation under test, command by command. */
final class Trial {
  private final Performance model;
  private final Performance subject;
  private final Survey survey;
  private final Seen modelSeen = new Seen();
  private final Seen subjectSeen = new Seen();
  private final List<String> ran = new ArrayList<>();

  Trial(Program program, Performance model, Performance subject) {
    this.model = model;
    this.subject = subject;
    this.survey = Survey.of(program);
  }

  /** The first disagreement; nothing where there is none. */
  Optional<Disagreement> perform(List<Block> blocks) {
    for (Block block : blocks) {
      Optional<Disagreement> found = perform(block);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Disagreement> perform(Block block) {
    Outcome expected = outcome(block, model);
    List<Event> expectedEvents = model.takeEvents();
    try {
      Outcome actual = outcome(block, subject);
      int at = asked(block.command());
      Outcome wanted = modelSeen.of(block.command(), expected);
      if (!wanted.equals(subjectSeen.of(block.command(), actual))) {
        return disagreement(
            new Difference("that it gives " + expected, actual.toString(), check(wanted)), at);
      }
      return difference(expectedEvents)
          .flatMap(difference -> disagreement(difference, subject.transcript().size() - 1));
    } catch (Mismatch | SessionBroken broken) {
      String message = String.valueOf(broken.getMessage());
      return disagreement(
          new Difference("that it gives " + expected, message, null),
          subject.transcript().size() - 1);
    }
  }

  private Optional<Difference> difference(List<Event> expected) {
    expected.stream()
        .filter(Event.Ran.class::isInstance)
        .forEach(event -> ran.add(((Event.Ran) event).function()));
    return new Agreement(survey, this::isDead)
        .difference(
            expected.stream().map(Seen::of).toList(),
            subject.takeEvents().stream().map(Seen::of).toList(),
            ran);
  }

  private boolean isDead(String reference) {
    Outcome outcome = model.perform(new Command.Dereference(reference, null));
    return !(outcome instanceof Outcome.Returned returned) || returned.value().equals(Value.NONE);
  }

  private static Outcome outcome(Block block, Performance performance) {
    Outcome outcome = Outcome.done();
    if (!(block.command() instanceof Command.Collect)) {
      outcome = performance.perform(block.command());
    }
    if (block.isSettled()) {
      performance.collect();
    }
    return outcome;
  }

  /** Where the transcript has this command; the collection that followed may be more than one. */
  private int asked(Command command) {
    List<Exchange> transcript = subject.transcript();
    int at = transcript.size() - 1;
    while (at > 0 && !transcript.get(at).command().equals(command)) {
      at--;
    }
    return at;
  }

  private static @Nullable Check check(Outcome expected) {
    if (expected instanceof Outcome.Raised raised) {
      return new Check.Raises(List.of(raised.error()), null);
    }
    Value value = ((Outcome.Returned) expected).value();
    if (value instanceof Value.Thing thing) {
      return thing.names().isEmpty()
          ? new Check.Gives(new Shape.Something())
          : new Check.Gives(new Shape.Same(thing.names().get(0)));
    }
    return value instanceof Value.Items ? null : new Check.Gives(new Shape.Exactly(value));
  }

  private Optional<Disagreement> disagreement(Difference difference, int at) {
    List<Exchange> transcript = new ArrayList<>(subject.transcript());
    Check check = difference.check();
    if (check != null && at >= 0) {
      Exchange judged = transcript.get(at);
      transcript.set(
          at,
          new Exchange(
              judged.command(),
              judged.reply(),
              List.of(new Exchange.Expectation(difference.expected(), check))));
    }
    return Optional.of(new Disagreement(difference.expected(), difference.actual(), transcript));
  }
}
