package org.weakref.tck.spi.jvm;

import java.util.List;
import java.util.Map;
import org.weakref.tck.spi.Command;

/** An object with the finalizing method that Java has. */
class Finalizing extends PlainObject {
  private final Command.Create create;
  private final FinalizingMethods.Life life;

  Finalizing(Command.Create create, FinalizingMethods methods) {
    this.create = create;
    this.life = methods.born(this);
  }

  /** Hands the object to its session, which does the rest where it does all else. */
  @Override
  @SuppressWarnings({
    "deprecation", // It has no successor that gets the object itself,
    "removal", // and while the platform has it, what it promises can be judged.
    "Finalize",
    "MissingSuperCall" // That of Object does nothing.
  })
  protected final void finalize() {
    life.end(this);
  }

  /** Does what the method is to do. */
  final void perform(Runner runner) {
    Object ignored =
        runner.run("finalizing method of " + create.name(), create.body(), List.of(this), Map.of());
  }

  /** Of a class that inherits the method. */
  static final class Heir extends Finalizing {
    Heir(Command.Create create, FinalizingMethods methods) {
      super(create, methods);
    }
  }
}
