package org.weakref.tck.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.weakref.spec.Capability;
import org.weakref.spec.Reclamation;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Declaration;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.FunctionForm;
import org.weakref.tck.spi.ObjectKind;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Value;

/**
 * A control object that is dropped with each collection. While it survives, nothing can be
 * concluded from what else survived.
 *
 * <p>It is a cycle of its own, so that it proves that cycles are collected where references are
 * counted. Where the implementation has callbacks, the canary has one too, and is only believed to
 * be dead when that has run.
 */
final class Canary {
  private static final String OBJECT = "canary";
  private static final String REFERENCE = "canary reference";
  private static final String CALLBACK = "canary callback";

  /** How often to ask an implementation that reclaims on request. */
  private static final int REQUESTS = 3;

  /** How long to keep asking one that reclaims eventually. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** How long nothing must have come from one that reclaims eventually; and how often to ask. */
  private static final Duration QUIET = Duration.ofMillis(100);

  /** How many deaths may lead to one another where each is told later. */
  private static final int FLIGHTS = 10;

  private static final Duration PAUSE = Duration.ofMillis(5);

  private final World world;
  private final Declaration declaration;
  private int flights;
  private boolean mute;

  Canary(World world, Declaration declaration) {
    this.world = world;
    this.declaration = declaration;
  }

  static boolean isOwn(Event event) {
    return event instanceof Event.Ran ran && ran.function().startsWith(CALLBACK);
  }

  static boolean isOwn(Command command) {
    if (command instanceof Command.Create create) {
      return create.name().equals(OBJECT);
    } else if (command instanceof Command.Link link) {
      return link.holder().equals(OBJECT);
    } else if (command instanceof Command.Define define) {
      return define.name().startsWith(CALLBACK);
    } else if (command instanceof Command.Refer refer) {
      return refer.name().equals(REFERENCE);
    } else if (command instanceof Command.Drop drop) {
      return drop.name().equals(OBJECT)
          || drop.name().equals(REFERENCE)
          || drop.name().startsWith(CALLBACK);
    }
    return command instanceof Command.Dereference dereference
        && dereference.reference().equals(REFERENCE);
  }

  /** Collects; where what that led to came later, again, for it may have let go of something. */
  void collect() {
    if (declaration.reclamation() == Reclamation.NONE) {
      throw new NotApplicable(declaration.name() + " declares that it reclaims nothing");
    }
    int before;
    int flight = 0;
    do {
      before = world.events().size();
      fly();
    } while (declaration.reclamation() == Reclamation.EVENTUAL
        && world.events().size() > before
        && ++flight < FLIGHTS);
  }

  private void fly() {
    String callback = CALLBACK + " " + ++flights;
    release(callback);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (int request = 1; mayAsk(request, deadline); request++) {
      long begun = System.nanoTime();
      world.make(new Command.Collect());
      long taken = System.nanoTime() - begun;
      if (isDead() && isHeard(callback)) {
        settle(taken, deadline);
        forget(callback);
        return;
      }
    }
    if (!isDead()) {
      throw new Inconclusive("nothing was collected: the canary survived");
    }
    mute = true;
    forget(callback);
  }

  /**
   * Where callbacks come when they come, those of others may come after that of the canary: waits
   * until none has come for as long as two collections take, which on a busy machine is longer.
   */
  private void settle(long collection, long deadline) {
    if (declaration.reclamation() != Reclamation.EVENTUAL) {
      return;
    }
    long quiet = Math.max(QUIET.toNanos(), 2 * collection);
    long last = System.nanoTime();
    while (System.nanoTime() - last < quiet && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE.toNanos());
      if (world.listen(new Command.Dereference(REFERENCE, null))) {
        last = System.nanoTime();
      }
    }
  }

  /**
   * Whether a canary was collected whose callback never ran: no function that did not run proves
   * anything then.
   */
  boolean isMute() {
    return mute;
  }

  private boolean mayAsk(int request, long deadline) {
    return declaration.reclamation() == Reclamation.EVENTUAL
        ? System.nanoTime() < deadline
        : request <= REQUESTS;
  }

  private boolean hasCallback() {
    return declaration.capabilities().contains(Capability.CALLBACK);
  }

  private void release(String callback) {
    world.make(new Command.Create(OBJECT, ObjectKind.PLAIN));
    world.make(new Command.Link(OBJECT, "itself", OBJECT));
    if (hasCallback()) {
      world.define(callback, FunctionForm.FUNCTION);
    }
    world.make(
        new Command.Refer(REFERENCE, OBJECT, hasCallback() ? Operand.named(callback) : null));
    world.make(new Command.Drop(OBJECT));
  }

  private boolean isDead() {
    return world.make(new Command.Dereference(REFERENCE, null)).value().equals(Value.NONE);
  }

  private boolean isHeard(String callback) {
    return !hasCallback() || world.canaryWasHeard(callback);
  }

  private void forget(String callback) {
    world.make(new Command.Drop(REFERENCE));
    if (hasCallback()) {
      world.make(new Command.Drop(callback));
    }
  }
}
