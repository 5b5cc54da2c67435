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
    Outcome expected = block.perform(model);
    List<Event> expectedEvents = model.takeEvents();
    try {
      Outcome actual = block.perform(subject);
      int at = asked(block.command());
      Outcome wanted = modelSeen.of(block.command(), expected);
      if (!wanted.equals(subjectSeen.of(block.command(), actual))) {
        return disagreement(
            new Difference(
                "that it gives " + expected, actual.toString(), check(block.command(), wanted)),
            at);
      }
      return difference(block.command(), expectedEvents)
          .flatMap(difference -> disagreement(difference, subject.transcript().size() - 1));
    } catch (Mismatch | SessionBroken broken) {
      String message = String.valueOf(broken.getMessage());
      return disagreement(
          new Difference("that it gives " + expected, message, null),
          subject.transcript().size() - 1);
    }
  }

  private Optional<Difference> difference(Command command, List<Event> expected) {
    expected.stream()
        .filter(Event.Ran.class::isInstance)
        .forEach(event -> ran.add(((Event.Ran) event).function()));
    List<Event> wanted = expected.stream().map(Seen::of).toList();
    List<Event> got = subject.takeEvents().stream().map(Seen::of).toList();
    Agreement agreement = new Agreement(survey, this::isGone);
    return command instanceof Command.Exit
        ? agreement.differenceAtEnd(wanted, got)
        : agreement.difference(wanted, got, ran);
  }

  private boolean isGone(String reference) {
    Outcome outcome = model.perform(new Command.Dereference(reference, null));
    return !(outcome instanceof Outcome.Returned returned) || returned.value().equals(Value.NONE);
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

  private static @Nullable Check check(Command command, Outcome expected) {
    if (expected instanceof Outcome.Raised raised) {
      return new Check.Raises(List.of(raised.error()), null);
    }
    if (!isAsking(command)) {
      return new Check.Gives(new Shape.Anything());
    }
    return new Check.Gives(shape(((Outcome.Returned) expected).value()));
  }

  /** The order of several things is not asked for. */
  private static Shape shape(Value value) {
    if (value instanceof Value.Thing thing) {
      return thing.names().isEmpty() ? new Shape.Something() : new Shape.Same(thing.names().get(0));
    } else if (value instanceof Value.Items items) {
      return new Shape.Sequence(items.values().stream().map(Trial::shape).toList(), false);
    }
    return new Shape.Exactly(value);
  }

  /** Whether what it gives says anything; else it is enough that it succeeds. */
  private static boolean isAsking(Command command) {
    return command instanceof Command.Dereference
        || command instanceof Command.CallbackOf
        || command instanceof Command.CountReferences
        || command instanceof Command.Operate
        || command instanceof Command.Call;
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
