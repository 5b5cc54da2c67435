package org.weakref.tck.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** The end of a program: what is registered for it, and what comes in which order. */
final class Ending {
  private final Rules rules;
  private final Heap heap;
  private final Names names;
  private final Calls calls;
  private final Reports reports;
  private final List<Command.Create> threads = new ArrayList<>();
  private final List<HeapObject> globalState = new ArrayList<>();
  private final Deque<Runnable> handlers = new ArrayDeque<>();
  private boolean begun;

  Ending(Rules rules, Heap heap, Names names, Calls calls, Reports reports) {
    this.rules = rules;
    this.heap = heap;
    this.names = names;
    this.calls = calls;
    this.reports = reports;
  }

  /** Whether a command can be performed no more (finalize-exit-globals-usable). */
  boolean refuses(Command command) {
    return begun && rules.refusesAtExit(command);
  }

  /** A thread that does its work once the program has come to its end. */
  void await(Command.Create thread) {
    threads.add(thread);
  }

  /** Holds an object until the end. */
  void hold(HeapObject global) {
    heap.retain(global);
    globalState.add(global);
  }

  /** Lets a handler come before all that are registered so far. */
  void place(Runnable handler) {
    handlers.remove(handler);
    handlers.push(handler);
  }

  /** A handler that calls a function, and reports what that raises. */
  void register(HeapObject function, List<HeapObject> given, Map<String, HeapObject> keywords) {
    List<HeapObject> held = new ArrayList<>(given);
    held.add(function);
    held.addAll(keywords.values());
    held.forEach(heap::retain); // For as long as there is a program.
    place(() -> run(function, given, keywords));
  }

  private void run(HeapObject function, List<HeapObject> given, Map<String, HeapObject> keywords) {
    try {
      calls.call(function, given, keywords);
    } catch (SessionError error) {
      reports.report(error, names.of(function));
    }
  }

  private void run(Command.Create thread) {
    try {
      calls.runBody(thread.name(), thread.body());
    } catch (SessionError error) {
      reports.reportUncaught(error);
    }
  }

  /** Ends the program and gives its exit status. */
  Outcome exit(Command.Exit command) {
    if (rules.isRegular(command.manner())) {
      if (command.manner() == Command.Manner.UNCAUGHT_ERROR) {
        reports.reportUncaught(new SessionError("RuntimeError", "nobody catches this"));
      }
      end();
    }
    return Outcome.returned(Value.of((long) rules.status(command)));
  }

  private void end() {
    begun = true;
    if (rules.awaitsThreads()) { // finalize-exit-after-non-daemon-threads
      threads.forEach(this::run);
    }
    while (!handlers.isEmpty()) { // finalize-exit-order-vs-atexit
      handlers.pop().run();
    }
    if (!rules.awaitsThreads()) {
      threads.forEach(this::run);
    }
    if (rules.finalizesLate()) { // Else nothing that anyone promises happens from here on.
      names.dropAllBut(Set.of());
      globalState.forEach(heap::release);
    }
  }
}
