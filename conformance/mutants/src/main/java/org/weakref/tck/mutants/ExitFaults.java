package org.weakref.tck.mutants;

import static org.weakref.tck.mutants.Mutants.inPython;
import static org.weakref.tck.mutants.Mutants.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.weakref.tck.oracle.Registration;
import org.weakref.tck.oracle.Rules;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Command.Manner;
import org.weakref.tck.spi.SessionError;

/** What happens at the end of a program. */
final class ExitFaults {
  private static final String AFTER_EXIT_CALL = "finalize-exit-after-sys-exit";
  private static final String GLOBALS = "finalize-exit-globals-usable";

  private ExitFaults() {}

  static List<Mutant> all() {
    return Stream.of(order(), manners(), statuses(), surroundings(), errors())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mutant> order() {
    return List.of(
        variant(
            "oldest first at exit",
            "at exit finalizers run from the oldest to the newest",
            () -> new Pending(ExitFaults::oldestFirst),
            "finalize-exit-reverse-order"),
        variant(
            "object by object at exit",
            "at exit all finalizers of one object run before those of the next",
            () -> new Pending(ExitFaults::byObject),
            "finalize-exit-reverse-order"),
        variant(
            "kept ones first at exit",
            "at exit the finalizers that somebody keeps run before the others",
            () -> new Pending(ExitFaults::keptFirst),
            "finalize-exit-reverse-order"),
        variant(
            "marks ignored at exit",
            "at exit those run too that are marked not to run",
            () -> new Pending(ExitFaults::allNewestFirst),
            "finalize-exit-skips-atexit-false",
            "finalize-exit-not-late",
            AFTER_EXIT_CALL),
        variant(
            "unkept ones silent at exit",
            "at exit those alone run that somebody keeps",
            () -> new Pending(live -> newestFirst(live, ExitFaults::isKept)),
            "finalize-exit-runs-live",
            "finalize-exit-uncollectable-object"),
        variant(
            "one alone at exit",
            "at exit the newest finalizer alone runs",
            () -> new Pending(live -> newestFirst(live, any -> true).stream().limit(1).toList()),
            "finalize-exit-runs-live",
            "finalize-exit-reverse-order"),
        variant(
            "held by their own are silent at exit",
            "at exit the finalizer of an object does not run that its function or arguments hold",
            () -> new Pending(live -> newestFirst(live, ExitFaults::isNotHeldByItsOwn)),
            "finalize-exit-uncollectable-object"),
        variant(
            "new ones silent at exit",
            "a finalizer that is made at exit does not run",
            NewOnesSilent::new,
            "finalize-exit-new-finalizer-runs"),
        variant(
            "finalizers to the very end",
            "finalizers run at the death of their objects also after the exit run",
            Late::new,
            "finalize-exit-not-late"),
        inPython(
            "exit run first",
            "the exit run takes the place of the last finalizer that was made",
            () -> new Places(made -> true),
            "finalize-exit-order-vs-atexit"),
        inPython(
            "exit run at the second",
            "the exit run takes the place of the second finalizer that was made",
            () -> new Places(made -> made == 2),
            "finalize-exit-order-vs-atexit"));
  }

  private static List<Mutant> manners() {
    return List.of(
        irregular(Manner.EXIT_CALL, "an exit call", AFTER_EXIT_CALL),
        irregular(Manner.EXIT_CALL_IN_THREAD, "an exit call in a thread", AFTER_EXIT_CALL),
        irregular(Manner.UNCAUGHT_ERROR, "an uncaught error", AFTER_EXIT_CALL),
        irregular(Manner.TERMINATED_IN_ORDER, "a request that is heeded", AFTER_EXIT_CALL),
        irregular(Manner.END, "its own end", "finalize-exit-runs-live"),
        variant(
            "abrupt end in order",
            "an abrupt end runs finalizers",
            () -> new Regular(manner -> manner != Manner.TERMINATED),
            "finalize-exit-not-after-os-exit"),
        inPython(
            "signal in order",
            "the end by a signal that nothing heeds runs finalizers",
            () -> new Regular(manner -> manner != Manner.ABRUPT),
            "finalize-exit-not-after-signal"),
        inPython(
            "copy without finalizers",
            "a copy of the process ends without running finalizers",
            CopyEndsAbruptly::new,
            "finalize-fork-child-runs-too"));
  }

  private static Mutant irregular(Manner irregular, String words, String clause) {
    return variant(
        words + " skips finalizers",
        "where the program ends by " + words + ", no finalizer runs",
        () ->
            new Regular(
                manner ->
                    manner != irregular && manner != Manner.ABRUPT && manner != Manner.TERMINATED),
        clause);
  }

  private static List<Mutant> statuses() {
    return List.of(
        variant(
            "status lost",
            "after an exit call the status is 0",
            () -> new Status((exit, status) -> exit.manner() == Manner.EXIT_CALL ? 0 : status),
            AFTER_EXIT_CALL),
        variant(
            "status of one bit",
            "after an exit call the status tells no more than whether all is well",
            () ->
                new Status(
                    (exit, status) ->
                        exit.manner() == Manner.EXIT_CALL ? Math.min(1, status) : status),
            AFTER_EXIT_CALL),
        variant(
            "uncaught error with status 0",
            "after an uncaught error the status is 0",
            () -> new Status((exit, status) -> exit.manner() == Manner.UNCAUGHT_ERROR ? 0 : status),
            AFTER_EXIT_CALL),
        variant(
            "status of an abrupt end lost",
            "after an abrupt end the status is 0",
            () -> new Status((exit, status) -> exit.manner() == Manner.ABRUPT ? 0 : status),
            "finalize-exit-not-after-os-exit"),
        variant(
            "end with status 1",
            "the status is 1 though nothing went wrong",
            () -> new Status((exit, status) -> exit.manner() == Manner.END ? 1 : status),
            "finalize-exit-runs-live",
            "finalize-exit-reverse-order",
            "finalize-exit-skips-dead"));
  }

  private static List<Mutant> surroundings() {
    return List.of(
        variant(
            "threads last",
            "threads that keep the program running end after the finalizers have run",
            ThreadsLast::new,
            "finalize-exit-after-non-daemon-threads"),
        refuses("attributes", Command.Operate.class),
        refuses("look-ups", Command.Lookup.class),
        refuses("calls", Command.Call.class),
        refuses("new references", Command.Refer.class),
        refuses("references", Command.Dereference.class));
  }

  private static Mutant refuses(String words, Class<? extends Command> refused) {
    return variant(
        "no " + words + " at exit",
        words + " cannot be used any more while finalizers run at exit",
        () -> new Refuses(refused::isInstance),
        GLOBALS);
  }

  private static List<Mutant> errors() {
    return List.of(
        variant(
            "error ends the exit run",
            "an error of a finalizer at exit keeps the others from running",
            () -> new Errors(error -> true, error -> true),
            "finalize-exit-exception-reported"),
        variant(
            "error at exit unreported",
            "an error of a finalizer at exit is not reported",
            () -> new Errors(error -> false, error -> false),
            "finalize-exit-exception-reported"),
        variant(
            "one kind of error at exit unreported",
            "a ReferenceError at exit is not reported",
            () -> new Errors(error -> !error.name().equals("ReferenceError"), error -> false),
            "finalize-exit-exception-reported"));
  }

  private static List<Registration> oldestFirst(List<Registration> live) {
    return live.stream().filter(Registration::isAtExit).toList();
  }

  private static List<Registration> newestFirst(
      List<Registration> live, Predicate<Registration> wanted) {
    List<Registration> pending = new ArrayList<>();
    oldestFirst(live).stream().filter(wanted).forEach(next -> pending.add(0, next));
    return pending;
  }

  private static List<Registration> allNewestFirst(List<Registration> live) {
    List<Registration> pending = new ArrayList<>();
    live.forEach(next -> pending.add(0, next));
    return pending;
  }

  private static List<Registration> byObject(List<Registration> live) {
    return newestFirst(live, any -> true).stream()
        .sorted(Comparator.comparing(next -> next.reference().referentAddress()))
        .toList();
  }

  private static List<Registration> keptFirst(List<Registration> live) {
    return newestFirst(live, any -> true).stream()
        .sorted(Comparator.comparing(next -> !isKept(next)))
        .toList();
  }

  /** The registry and the reference hold each finalizer. */
  private static boolean isKept(Registration registration) {
    return registration.finalizer().strongReferences() > 2;
  }

  private static boolean isNotHeldByItsOwn(Registration registration) {
    return !registration.function().held().contains(registration.object())
        && !registration.arguments().contains(registration.object());
  }

  private record Pending(UnaryOperator<List<Registration>> chosen) implements Rules {
    @Override
    public List<Registration> pending(List<Registration> live) {
      return chosen.apply(live);
    }
  }

  private static final class NewOnesSilent implements Rules {
    @Override
    public boolean looksAgainAtExit() {
      return false;
    }
  }

  private static final class Late implements Rules {
    @Override
    public boolean finalizesLate() {
      return true;
    }
  }

  private record Places(IntPredicate takes) implements Rules {
    @Override
    public boolean takesPlace(int made) {
      return takes.test(made);
    }
  }

  private record Regular(Predicate<Manner> regular) implements Rules {
    @Override
    public boolean isRegular(Manner manner) {
      return regular.test(manner);
    }
  }

  private static final class CopyEndsAbruptly implements Rules {
    @Override
    public Manner endOfCopy() {
      return Manner.ABRUPT;
    }
  }

  private record Status(BiFunction<Command.Exit, Integer, Integer> told) implements Rules {
    @Override
    public int status(Command.Exit exit) {
      return told.apply(exit, Rules.super.status(exit));
    }
  }

  private static final class ThreadsLast implements Rules {
    @Override
    public boolean awaitsThreads() {
      return false;
    }
  }

  private record Refuses(Predicate<Command> refused) implements Rules {
    @Override
    public boolean refusesAtExit(Command command) {
      return refused.test(command);
    }
  }

  private record Errors(Predicate<SessionError> reported, Predicate<SessionError> stopping)
      implements Rules {
    @Override
    public boolean reportsAtExit(SessionError error) {
      return reported.test(error);
    }

    @Override
    public boolean stopsExitAfter(SessionError error) {
      return stopping.test(error);
    }
  }
}
