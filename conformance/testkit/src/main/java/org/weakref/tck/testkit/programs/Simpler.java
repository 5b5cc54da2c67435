package org.weakref.tck.testkit.programs;

import java.util.ArrayList;
import java.util.List;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/** Commands that do less than a command. */
final class Simpler {
  private Simpler() {}

  /** Those that might do instead, each of less {@link #weight}. */
  static List<Command> than(Command command) {
    List<Command> simpler = new ArrayList<>();
    if (command instanceof Command.Define define) {
      shorter(define.body())
          .forEach(body -> simpler.add(new Command.Define(define.name(), define.form(), body)));
      if (define.form() != FunctionForm.FUNCTION) {
        simpler.add(new Command.Define(define.name(), FunctionForm.FUNCTION, define.body()));
      }
    } else if (command instanceof Command.Create create) {
      shorter(create.body())
          .forEach(
              body ->
                  simpler.add(
                      new Command.Create(create.name(), create.kind(), create.key(), body)));
      if (create.kind() != ObjectKind.PLAIN) {
        simpler.add(new Command.Create(create.name(), ObjectKind.PLAIN));
      }
    } else if (command instanceof Command.Refer refer && refer.type() != ReferenceType.EXACT) {
      simpler.add(
          new Command.Refer(
              refer.name(), refer.referent(), refer.callback(), ReferenceType.EXACT, Value.NONE));
    }
    return simpler;
  }

  private static List<List<Command>> shorter(List<Command> body) {
    List<List<Command>> shorter = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      List<Command> rest = new ArrayList<>(body);
      rest.remove(i);
      shorter.add(rest);
    }
    return shorter;
  }

  /** How much a command does, compared to others. */
  static int weight(Command command) {
    if (command instanceof Command.Define define) {
      return define.body().size() + (define.form() == FunctionForm.FUNCTION ? 0 : 1);
    } else if (command instanceof Command.Create create) {
      return create.body().size() + (create.kind() == ObjectKind.PLAIN ? 0 : 1);
    }
    return command instanceof Command.Refer refer && refer.type() != ReferenceType.EXACT ? 1 : 0;
  }
}
