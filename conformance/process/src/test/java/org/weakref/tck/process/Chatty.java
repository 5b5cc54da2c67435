package org.weakref.tck.process;

import java.util.List;
import java.util.Set;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.spec.SpecVersion;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.CommandSession;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Session;
import org.weakref.tck.spi.Value;

/** An implementation that prints where it should not, and its harness. */
final class Chatty implements Implementation {
  static final Declaration DECLARATION =
      new Declaration(
          "Chatty",
          "1",
          "java",
          SpecVersion.of("3.11"),
          Reclamation.ON_REQUEST,
          Set.of(Capability.REFERENCE, Capability.EXIT));

  public static void main(String[] arguments) {
    Harness.main(new Chatty());
  }

  @Override
  public Declaration declaration() {
    return DECLARATION;
  }

  @Override
  public Session open() {
    return new Chat();
  }

  private static final class Chat extends CommandSession {
    @Override
    protected Outcome collect(Command.Collect command) {
      System.out.println("collecting");
      happened(new Event.Ran("heard", List.of(Value.of(1)), List.of()));
      return Outcome.done();
    }

    @Override
    protected Outcome exit(Command.Exit command) {
      happened(new Event.Printed("bye"));
      return command.manner() == Command.Manner.EXIT_CALL
          ? Outcome.returned(Value.of(command.status()))
          : new Outcome.Unsupported("only by a call");
    }

    @Override
    public void close() {}
  }
}
