package org.weakref.tck.cli;

import org.weakref.tck.adapters.reference.ReferenceImplementation;
import org.weakref.tck.process.Harness;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Implementation;
import org.weakref.tck.spi.Reply;
import org.weakref.tck.spi.Session;

/** A harness whose program dies when it is asked for a callback. */
final class DyingHarness implements Implementation {
  static final int STATUS = 86;

  private final Implementation whole = new ReferenceImplementation();

  private DyingHarness() {}

  public static void main(String[] arguments) {
    Harness.main(new DyingHarness());
  }

  @Override
  public Declaration declaration() {
    return whole.declaration();
  }

  @Override
  public Session open() {
    Session session = whole.open();
    return new Session() {
      @Override
      public Reply perform(Command command) {
        if (command instanceof Command.CallbackOf) {
          Runtime.getRuntime().halt(STATUS);
        }
        return session.perform(command);
      }

      @Override
      public void close() {
        session.close();
      }
    };
  }
}
