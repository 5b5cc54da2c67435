package org.weakref.tck.adapters.peers;

import com.google.common.base.FinalizableReferenceQueue;
import com.google.common.base.FinalizableWeakReference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.Value;

/**
 * A session of Guava, whose references run their callback on a thread of the library, which logs
 * what they throw.
 */
final class GuavaSession extends PeerSession {
  /** One for all sessions, as each has a thread. */
  private static final FinalizableReferenceQueue QUEUE = new FinalizableReferenceQueue();

  private final Awaited awaited = new Awaited();

  GuavaSession() {
    super(new GuavaContainers());
    FinalizerLog.listen();
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    Object referent = referent(command.referent());
    Consumer<Object> function = function(command.callback());
    if (function == null && command.type() == ReferenceType.EXACT) {
      return super.refer(command);
    }
    Finalizing made =
        switch (command.type()) {
          case EXACT -> new Finalizing(referent, function, this);
          case SUBCLASS,
              SUBCLASS_WITH_DATA,
              SUBCLASS_MADE_IN_NEW,
              SUBCLASS_WITH_SLOTS,
              SUBCLASS_COUNTING_CALLS ->
              new Subclassed(referent, function, this, command.type(), command.value());
          case WEAK_METHOD, SUBCLASS_OF_WEAK_METHOD ->
              throw new UnsupportedOperationException("no weak methods");
        };
    made.await(awaited);
    bind(command.name(), made);
    return Outcome.done();
  }

  @Override
  protected int runDue() {
    return awaited.awaitDue();
  }

  private void report(Throwable thrown, String text) {
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    happened(
        new Event.Reported(
            errorName(thrown), message, Event.Channel.STANDARD_ERROR, List.of(), text));
  }

  private static class Finalizing extends FinalizableWeakReference<Object> {
    private final @Nullable Consumer<Object> function;
    private final GuavaSession session;
    private Awaited.@Nullable Due due;

    Finalizing(Object referent, @Nullable Consumer<Object> function, GuavaSession session) {
      super(referent, QUEUE);
      this.function = function;
      this.session = session;
    }

    /** The library holds no reference that its program dropped; so does this. */
    final void await(Awaited awaited) {
      WeakReference<Finalizing> self = new WeakReference<>(this);
      due = awaited.expect(() -> isDead(self.get()));
    }

    private static boolean isDead(@Nullable Finalizing reference) {
      return reference != null && reference.refersTo(null);
    }

    @Override
    public final void finalizeReferent() {
      if (due != null) {
        due.begun();
      }
      if (function != null) {
        FinalizerLog.expect(this::failed);
        function.accept(this);
      }
      done();
    }

    private void failed(Throwable thrown, String text) {
      session.report(thrown, text);
      done();
    }

    private void done() {
      if (due != null) {
        due.done();
      }
    }
  }

  private static final class Subclassed extends Finalizing implements SubclassedReference {
    private final Members members;

    Subclassed(
        Object referent,
        @Nullable Consumer<Object> function,
        GuavaSession session,
        ReferenceType type,
        Value value) {
      super(referent, function, session);
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
