package org.weakref.tck.testkit.programs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.ReferenceType;

/** What can be known of a program without performing it. */
final class Survey {
  private final Map<String, Integer> objects = new HashMap<>();
  private final Map<Integer, Integer> referents = new HashMap<>();
  private final Set<Object> fields = new HashSet<>();
  private final Map<Integer, Set<Integer>> edges = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, List<Command>> bodies = new HashMap<>();
  private final Set<String> finalizers = new HashSet<>();
  private int made;
  private boolean cyclic;

  Survey() {}

  static Survey of(Program program) {
    Survey survey = new Survey();
    program.commands().forEach(survey::note);
    return survey;
  }

  /** What a function performs, by the name under which its runs are told. */
  List<Command> body(String function) {
    return bodies.getOrDefault(function, List.of());
  }

  /**
   * What tells whether the order of two functions is promised: of those that are callbacks of
   * references to the same object it is.
   */
  Object line(String function) {
    return Objects.requireNonNullElse(lines.get(function), function);
  }

  /** Whether a function is that of a finalizer. */
  boolean isOfFinalizer(String function) {
    return finalizers.contains(function);
  }

  /** Whether some objects may hold each other in a circle by now. */
  boolean isCyclic() {
    return cyclic;
  }

  /** Whether a command puts something in the place of what an object holds. */
  boolean isReplacing(Command command) {
    return command instanceof Command.Link link && fields.contains(field(link));
  }

  private Object field(Command.Link link) {
    return Objects.requireNonNullElse(objects.get(link.holder()), 0) + link.field();
  }

  void note(Command command) {
    if (command instanceof Command.Create c) {
      objects.put(c.name(), ++made);
      noteBody("finalizing method of " + c.name(), c.body());
    } else if (command instanceof Command.Define c) {
      objects.put(c.name(), ++made);
      noteBody(c.name(), c.body());
    } else if (command instanceof Command.Alias c) {
      bind(c.name(), objects.get(c.of()));
    } else if (command instanceof Command.Refer c) {
      noteReference(c.name(), c.referent(), inLine(c));
    } else if (command instanceof Command.Proxy c) {
      noteReference(c.name(), c.referent(), c.callback());
    } else if (command instanceof Command.Dereference c && c.into() != null) {
      bind(c.into(), referents.get(objects.get(c.reference())));
    } else if (command instanceof Command.Link c) {
      fields.add(field(c));
      noteEdge(c.holder(), c.held());
    } else if (command instanceof Command.Operate c && c.operation() == Operation.ADD_ELEMENT) {
      noteEdge(nameOf(c.operands().get(0)), nameOf(c.operands().get(1)));
    } else if (command instanceof Command.Operate c && c.operation() == Operation.BIND) {
      bind(String.valueOf(c.into()), objects.get(nameOf(c.operands().get(1))));
    } else if (command instanceof Command.Call c && c.callee().equals(FinalizerMoves.FINALIZE)) {
      finalizers.add(nameOf(c.arguments().get(1)));
    }
  }

  private void noteBody(String function, List<Command> body) {
    bodies.put(function, body);
    body.forEach(this::note);
  }

  private void bind(String name, @Nullable Integer object) {
    if (object != null) {
      objects.put(name, object);
    }
  }

  /** A weak method may die before its object. */
  private static @Nullable Operand inLine(Command.Refer command) {
    return command.type() == ReferenceType.WEAK_METHOD ? null : command.callback();
  }

  private void noteReference(String name, String referent, @Nullable Operand callback) {
    objects.put(name, ++made);
    Integer object = objects.get(referent);
    if (object != null) {
      referents.put(made, object);
      if (callback instanceof Operand.Named function) {
        lines.put(function.name(), object);
      }
    }
  }

  private static String nameOf(Operand operand) {
    return operand instanceof Operand.Named named ? named.name() : "";
  }

  private void noteEdge(String holder, String held) {
    Integer from = objects.get(holder);
    Integer to = objects.get(held);
    if (from != null && to != null) {
      edges.computeIfAbsent(from, unused -> new HashSet<>()).add(to);
      cyclic |= reaches(to, from);
    }
  }

  private boolean reaches(Integer from, Integer to) {
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    Set<Integer> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Integer next = open.remove();
      if (next.equals(to)) {
        return true;
      } else if (seen.add(next)) {
        open.addAll(new ArrayList<>(edges.getOrDefault(next, Set.of())));
      }
    }
    return false;
  }
}
