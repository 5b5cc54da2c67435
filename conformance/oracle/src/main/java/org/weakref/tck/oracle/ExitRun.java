package org.weakref.tck.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.weakref.tck.spi.SessionError;

/** Runs the finalizers that are alive when the program ends. */
final class ExitRun {
  private final Rules rules;
  private final Heap heap;
  private final Finalizers finalizers;
  private final Consumer<SessionError> report;
  private final Set<Registration> begun = new HashSet<>();

  ExitRun(Rules rules, Heap heap, Finalizers finalizers, Consumer<SessionError> report) {
    this.rules = rules;
    this.heap = heap;
    this.finalizers = finalizers;
    this.report = report;
  }

  /** Runs what is pending, newest first; what is made meanwhile comes next. */
  void run() {
    finalizers.enter(Phase.EXITING);
    boolean goesOn = true;
    int known = finalizers.made();
    List<Registration> pending = pending();
    while (goesOn && !pending.isEmpty()) {
      goesOn = run(pending.remove(0));
      if (finalizers.made() > known && rules.looksAgainAtExit()) {
        known = finalizers.made(); // finalize-exit-new-finalizer-runs
        pending = pending();
      }
    }
    finalizers.enter(rules.finalizesLate() ? Phase.RUNNING : Phase.OVER);
  }

  private List<Registration> pending() {
    List<Registration> pending = new ArrayList<>(rules.pending(finalizers.live()));
    pending.removeAll(begun);
    return pending;
  }

  /** False where an error ends the run. */
  private boolean run(Registration next) {
    begun.add(next);
    Finalizer finalizer = next.own();
    try {
      heap.holding(List.of(finalizer), () -> finalizers.call(finalizer, List.of(), Map.of()));
      return true;
    } catch (SessionError error) {
      if (rules.reportsAtExit(error)) { // finalize-exit-exception-reported
        report.accept(error);
      }
      return !rules.stopsExitAfter(error);
    }
  }
}
