package org.weakref.tck.spi.jvm;

import static java.util.Objects.requireNonNull;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.Value;

/** The smallest library: the JDK's own weak references, and a queue for their callbacks. */
final class JdkSession extends JvmSession {
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
  private final boolean callsBack;

  /** A session whose library calls back, or takes callbacks and forgets them. */
  JdkSession(boolean callsBack) {
    this.callsBack = callsBack;
  }

  private static final class Called extends WeakReference<Object> {
    private final @Nullable Consumer<Object> callback;

    Called(
        @Nullable Object referent,
        @Nullable Consumer<Object> callback,
        ReferenceQueue<Object> queue) {
      super(referent, queue);
      this.callback = callback;
    }
  }

  @Override
  protected int runDue() {
    int ran = 0;
    for (Reference<?> due = queue.poll(); due != null; due = queue.poll()) {
      Consumer<Object> callback = ((Called) due).callback;
      if (callback != null && callsBack) {
        callback.accept(due);
        ran++;
      }
    }
    return ran;
  }

  @Override
  protected void reportOfFinalizingMethod(Throwable error, Object source) {
    bind("reported", errorName(error));
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    bind(
        command.name(),
        new Called(object(command.referent()), function(command.callback()), queue));
    return Outcome.done();
  }

  @Override
  protected Outcome dereference(Command.Dereference command) {
    WeakReference<?> reference = (WeakReference<?>) requireNonNull(object(command.reference()));
    return result(reference.get(), command.into());
  }

  /** The object of that name. */
  Object find(String name) {
    return requireNonNull(object(name));
  }

  /** The value that comes of a command. */
  Value value(Command command) {
    Outcome outcome = perform(command).outcome();
    if (outcome instanceof Outcome.Returned returned) {
      return returned.value();
    }
    throw new SessionError("AssertionError", "expected a value, got " + outcome);
  }

  /** Gives an attribute of an object a name. */
  void name(String attribute, String of) {
    Value ignored =
        value(
            new Command.Operate(
                Operation.GET_ATTRIBUTE,
                List.of(Operand.named(of), Operand.literal(Value.of(attribute))),
                attribute));
  }
}
