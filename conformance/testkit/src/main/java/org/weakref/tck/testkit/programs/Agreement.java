package org.weakref.tck.testkit.programs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.weakref.tck.spi.Check;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;

/**
 * Whether what happened is what the model did, or one of the other things that may as well have
 * happened: nobody promises in which order unrelated objects die together, nor whether one of them
 * still lives when a function about another runs.
 */
final class Agreement {
  private final Survey survey;
  private final Predicate<String> isGone;

  /**
   * For a program.
   *
   * @param isGone whether the reference of that name is dead by now, or has no such name any more
   */
  Agreement(Survey survey, Predicate<String> isGone) {
    this.survey = survey;
    this.isGone = isGone;
  }

  /** What is wrong with what happened; nothing where it is legal. */
  Optional<Difference> difference(List<Event> expected, List<Event> actual, List<String> ranAll) {
    if (expected.equals(actual)) {
      return Optional.empty();
    } else if (!counted(expected).equals(counted(actual))) {
      return Optional.of(
          new Difference(
              "what happens is " + told(expected), told(actual), new Check.Ran(ranAll, false)));
    } else if (!inLines(expected).equals(inLines(actual))) {
      return Optional.of(
          new Difference(
              "the order is " + told(expected), told(actual), new Check.Ran(ranAll, true)));
    }
    return inBodies(runs(expected), runs(actual));
  }

  /**
   * The same for the end of the program, where finalizers run in an order that is promised, unless
   * one of them lets an object go, whose own then run before their turn where references are
   * counted; and where nothing is promised of what else runs.
   */
  Optional<Difference> differenceAtEnd(List<Event> expected, List<Event> actual) {
    List<Event> wanted = finalizers(expected);
    List<Event> got = finalizers(actual);
    boolean isSame =
        isOneLettingGo(wanted) ? counted(wanted).equals(counted(got)) : wanted.equals(got);
    return isSame
        ? Optional.empty()
        : Optional.of(new Difference("the finalizers run: " + told(wanted), told(got), null));
  }

  private boolean isOneLettingGo(List<Event> finalizers) {
    return runs(finalizers).stream()
        .flatMap(ran -> survey.body(ran.function()).stream())
        .anyMatch(c -> c instanceof Command.Drop || c instanceof Command.Unlink);
  }

  private List<Event> finalizers(List<Event> events) {
    return runs(events).stream()
        .filter(ran -> survey.isOfFinalizer(ran.function()))
        .map(Agreement::withoutOutcomes)
        .toList();
  }

  private static String told(List<Event> events) {
    return events.isEmpty()
        ? "nothing"
        : events.stream().map(Event::toString).collect(Collectors.joining("; "));
  }

  /** Everything that happened, and how often, whatever the functions saw. */
  private static Map<Event, Integer> counted(List<Event> events) {
    Map<Event, Integer> counted = new HashMap<>();
    events.forEach(event -> counted.merge(withoutOutcomes(event), 1, Integer::sum));
    return counted;
  }

  private static Event withoutOutcomes(Event event) {
    return event instanceof Event.Ran ran
        ? new Event.Ran(ran.function(), ran.arguments(), ran.keywords(), List.of())
        : event;
  }

  /** What was called back, by the objects that died, each in its order (callback-newest-first). */
  private Map<Object, List<Event>> inLines(List<Event> events) {
    Map<Object, List<Event>> lines = new HashMap<>();
    runs(events).stream()
        .filter(ran -> !ran.arguments().isEmpty()) // Else the program called it.
        .forEach(
            ran ->
                lines
                    .computeIfAbsent(survey.line(ran.function()), unused -> new ArrayList<>())
                    .add(withoutOutcomes(ran)));
    return lines;
  }

  private static List<Event.Ran> runs(List<Event> events) {
    return events.stream().filter(Event.Ran.class::isInstance).map(Event.Ran.class::cast).toList();
  }

  private Optional<Difference> inBodies(List<Event.Ran> expected, List<Event.Ran> actual) {
    Map<Event, Deque<Event.Ran>> same = new HashMap<>();
    actual.forEach(
        ran -> same.computeIfAbsent(withoutOutcomes(ran), unused -> new ArrayDeque<>()).add(ran));
    for (Event.Ran wanted : expected) {
      Event.Ran got = same.getOrDefault(withoutOutcomes(wanted), new ArrayDeque<>()).remove();
      if (!isLegal(survey.body(wanted.function()), wanted.outcomes(), got.outcomes())) {
        return Optional.of(new Difference("what happens is " + wanted, got.toString(), null));
      }
    }
    return Optional.empty();
  }

  private boolean isLegal(List<Command> body, List<Outcome> expected, List<Outcome> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      Command command = i < body.size() ? body.get(i) : new Command.Collect();
      if (!isLegal(command, expected.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLegal(Command command, Outcome expected, Outcome actual) {
    if (expected.equals(actual)) {
      return true;
    }
    return command instanceof Command.Dereference asked
        && isLegal(asked.reference(), expected, actual);
  }

  private boolean isLegal(String reference, Outcome expected, Outcome actual) {
    if (reference.equals(Operand.ARGUMENT)) { // callback-referent-unavailable
      return expected instanceof Outcome.Raised && actual instanceof Outcome.Raised;
    }
    return isGone.test(reference)
        ? isAliveOrNot(expected) && isAliveOrNot(actual)
        : expected instanceof Outcome.Returned wanted
            && actual instanceof Outcome.Returned got
            && isSame(wanted.value(), got.value());
  }

  /** A reference that goes or dies meanwhile may be found there or not, alive or dead. */
  private static boolean isAliveOrNot(Outcome outcome) {
    return outcome instanceof Outcome.Returned
        || (outcome instanceof Outcome.Raised raised && raised.error().equals("NameError"));
  }

  /** It may be found by any name that it still has. */
  private static boolean isSame(Value one, Value other) {
    return one instanceof Value.Thing first
        && other instanceof Value.Thing second
        && (first.names().isEmpty()
            || second.names().isEmpty()
            || first.names().stream().anyMatch(second.names()::contains));
  }
}
