package org.weakref.tck.testkit.programs;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weakref.spec.Ids;
import org.weakref.tck.spi.Command;

/** Which kinds of commands programs reached, one after another. Thread-safe. */
final class Reach {
  private final Set<String> kinds = ConcurrentHashMap.newKeySet();
  private final Set<List<String>> pairs = ConcurrentHashMap.newKeySet();

  Reach() {}

  void note(Program program) {
    String before = "beginning";
    for (Command command : program.commands()) {
      String kind = kind(command);
      kinds.add(kind);
      pairs.add(List.of(before, kind));
      before = kind;
    }
  }

  /** What a command is, without the names in it. */
  private static String kind(Command command) {
    String type = command.getClass().getSimpleName();
    if (command instanceof Command.Operate operate) {
      return operate.operation().id();
    } else if (command instanceof Command.Create create) {
      return type + " " + create.kind().id();
    } else if (command instanceof Command.Refer refer) {
      return type + " " + refer.type().id() + (refer.callback() == null ? "" : " with a callback");
    }
    return Ids.kebab(type);
  }

  int kinds() {
    return kinds.size();
  }

  int pairs() {
    return pairs.size();
  }
}
