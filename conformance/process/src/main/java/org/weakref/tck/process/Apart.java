package org.weakref.tck.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;

/**
 * What of a program runs in threads, apart from the rest.
 *
 * @param functions the functions that are called there
 * @param own the names that each call has for itself: those that functions bind and that there are
 *     not yet when the threads begin
 */
record Apart(Set<String> functions, Set<String> own) {
  Apart {
    functions = Set.copyOf(functions);
    own = Set.copyOf(own);
  }

  /** {@link Unwritable} where a name is a call's own at one time and shared at another. */
  static Apart of(List<Command> program) throws Unwritable {
    Set<String> functions = new HashSet<>();
    Set<String> own = new HashSet<>();
    Set<String> shared = new HashSet<>();
    Set<String> bound = new HashSet<>();
    Set<String> boundInBodies = new HashSet<>();
    for (Command command : program) {
      if (command instanceof Command.Concurrently threads) {
        functions.addAll(threads.functions());
        shared.addAll(bound);
        boundInBodies.stream().filter(name -> !bound.contains(name)).forEach(own::add);
      } else if (command instanceof Command.Drop drop) {
        bound.remove(drop.name());
      }
      body(command).forEach(inner -> addBound(inner, boundInBodies));
      addBound(command, bound);
    }
    if (own.stream().anyMatch(shared::contains)) {
      throw new Unwritable("a script cannot share a name only at times");
    }
    return new Apart(functions, own);
  }

  /** Whether anything runs in threads. */
  boolean isAnything() {
    return !functions.isEmpty();
  }

  private static void addBound(Command command, Set<String> bound) {
    String name = bound(command);
    if (name != null) {
      bound.add(name);
    }
  }

  /** What functions perform that a command makes, at whatever depth. */
  private static List<Command> body(Command command) {
    List<Command> all = new ArrayList<>();
    List<Command> body =
        command instanceof Command.Define define
            ? define.body()
            : command instanceof Command.Create create ? create.body() : List.of();
    for (Command inner : body) {
      all.add(inner);
      all.addAll(body(inner));
    }
    return all;
  }

  private static @Nullable String bound(Command command) {
    if (command instanceof Command.Create c) {
      return c.name();
    } else if (command instanceof Command.Define c) {
      return c.name();
    } else if (command instanceof Command.Alias c) {
      return c.name();
    } else if (command instanceof Command.Lookup c) {
      return c.name();
    } else if (command instanceof Command.Refer c) {
      return c.name();
    } else if (command instanceof Command.Proxy c) {
      return c.name();
    }
    return into(command);
  }

  private static @Nullable String into(Command command) {
    if (command instanceof Command.Dereference c) {
      return c.into();
    } else if (command instanceof Command.ListReferences c) {
      return c.into();
    } else if (command instanceof Command.Operate c) {
      return c.into();
    } else if (command instanceof Command.Call c) {
      return c.into();
    }
    return null;
  }
}
