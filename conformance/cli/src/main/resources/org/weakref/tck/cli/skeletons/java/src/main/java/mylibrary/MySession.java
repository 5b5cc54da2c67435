package mylibrary;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.function.Consumer;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.ReferenceType;
import org.weakref.tck.spi.jvm.JvmSession;

/**
 * One isolated program. Objects, names and collection are done; weak references are not. Whatever is not overridden is
 * answered as unsupported, and what a method takes out of the table of names it keeps in locals alone.
 */
final class MySession extends JvmSession {
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();

  /** A weak reference of the library: put yours here. */
  private static final class MyReference extends WeakReference<Object> {
    private final Consumer<Object> callback;

    MyReference(Object referent, ReferenceQueue<Object> queue, Consumer<Object> callback) {
      super(referent, queue);
      this.callback = callback;
    }
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    if (command.type() != ReferenceType.EXACT) {
      return new Outcome.Unsupported("references of the type " + command.type());
    }
    Object referent = Objects.requireNonNull(object(command.referent()), "nothing is no referent");
    bind(command.name(), new MyReference(referent, queue, function(command.callback())));
    return Outcome.done();
  }

  @Override
  protected Outcome dereference(Command.Dereference command) {
    return result(reference(command.reference()).get(), command.into());
  }

  @Override
  protected Outcome callbackOf(Command.CallbackOf command) {
    MyReference reference = reference(command.reference());
    return result(reference.refersTo(null) ? null : reference.callback, null);
  }

  /** Runs what is due because something was collected. */
  @Override
  protected int runDue() {
    int ran = 0;
    for (Reference<?> dead = queue.poll(); dead != null; dead = queue.poll()) {
      if (dead instanceof MyReference mine && mine.callback != null) {
        mine.callback.accept(mine);
        ran++;
      }
    }
    return ran;
  }

  private MyReference reference(String name) {
    return (MyReference) object(name);
  }
}
