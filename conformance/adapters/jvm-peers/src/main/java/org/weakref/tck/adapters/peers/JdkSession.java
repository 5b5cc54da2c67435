package org.weakref.tck.adapters.peers;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/**
 * A session of the platform alone. A callback is what a program does with a reference that it takes
 * from its queue: the shortest loop there is, in which nothing contains an error.
 */
final class JdkSession extends PeerSession {
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
  private final Awaited cleaned = new Awaited();
  private final Cleaning cleaning = new Cleaning(cleaned);

  JdkSession() {
    super(new JdkContainers());
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    Object referent = referent(command.referent());
    Consumer<Object> function = function(command.callback());
    Reference<Object> made =
        switch (command.type()) {
          case EXACT ->
              function == null
                  ? new WeakReference<>(referent)
                  : new Queued(referent, function, queue);
          case SUBCLASS,
              SUBCLASS_WITH_DATA,
              SUBCLASS_MADE_IN_NEW,
              SUBCLASS_WITH_SLOTS,
              SUBCLASS_COUNTING_CALLS ->
              new Subclassed(referent, function, queue, command.type(), command.value());
          case WEAK_METHOD, SUBCLASS_OF_WEAK_METHOD ->
              throw new UnsupportedOperationException("no weak methods");
        };
    bind(command.name(), made);
    return Outcome.done();
  }

  @Override
  protected int runDue() {
    int ran = 0;
    for (Reference<?> dead = queue.poll(); dead != null; dead = queue.poll()) {
      if (dead instanceof Queued queued && queued.function != null) {
        queued.function.accept(queued);
        ran++;
      }
    }
    return ran + cleaned.awaitDue();
  }

  @Override
  protected Outcome lookup(Command.Lookup command) {
    if (command.member().equals("finalize")) {
      bind(command.name(), cleaning);
      return Outcome.done();
    }
    return super.lookup(command);
  }

  @Override
  protected Outcome call(Command.Call command) throws Throwable {
    if (command.method() == null
        && object(command.callee()) instanceof Cleaner.Cleanable cleanable) {
      cleanable.clean();
      return result(null, command.into());
    }
    return super.call(command);
  }

  private static class Queued extends WeakReference<Object> {
    private final @Nullable Consumer<Object> function;

    Queued(Object referent, @Nullable Consumer<Object> function, ReferenceQueue<Object> queue) {
      super(referent, queue);
      this.function = function;
    }
  }

  private static final class Subclassed extends Queued implements SubclassedReference {
    private final Members members;

    Subclassed(
        Object referent,
        @Nullable Consumer<Object> function,
        ReferenceQueue<Object> queue,
        ReferenceType type,
        Value value) {
      super(referent, function, queue);
      members = Members.of(type, value);
    }

    @Override
    public Members members() {
      return members;
    }

    @Override
    public @Nullable Object get() {
      Object referent = super.get();
      if (referent != null) {
        members.calls().incrementAndGet();
      }
      return referent;
    }
  }
}
