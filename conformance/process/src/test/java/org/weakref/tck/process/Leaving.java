package org.weakref.tck.process;

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

/** A library that knows nothing of exit, but for a hook that says its last words; its harness. */
final class Leaving implements Implementation {

  public static void main(String[] arguments) {
    Harness.main(new Leaving());
  }

  @Override
  public Declaration declaration() {
    return new Declaration(
        "Leaving",
        "1",
        "java",
        SpecVersion.of("3.11"),
        Reclamation.ON_REQUEST,
        Set.of(Capability.REFERENCE));
  }

  @Override
  public Session open() {
    return new Program();
  }

  private static final class Program extends CommandSession {
    @Override
    protected Outcome collect(Command.Collect command) {
      happened(new Event.Printed("untold"));
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> happened(new Event.Printed("last words"))));
      return Outcome.done();
    }

    @Override
    public void close() {
      happened(new Event.Printed("closed"));
    }
  }
}
