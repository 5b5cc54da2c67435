package org.weakref.tck.adapters.peers;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;
import org.weakref.tck.spi.jvm.JvmSession;
import org.weakref.tck.spi.jvm.WeakContainers;

/**
 * A session of a library that has weak containers. What becomes of their keys and values is watched
 * with the platform's own weak references, which every library of the JVM has beside it.
 */
class PeerSession extends JvmSession {
  private final WeakContainers containers;

  PeerSession(WeakContainers containers) {
    this.containers = containers;
  }

  @Override
  protected final WeakContainers weakContainers() {
    return containers;
  }

  /** The platform's own reference, which has no callback. */
  @Override
  protected Outcome refer(Command.Refer command) {
    if (function(command.callback()) != null) {
      return new Outcome.Unsupported("the library has no callbacks");
    }
    bind(command.name(), new WeakReference<>(referent(command.referent())));
    return Outcome.done();
  }

  /** The object of that name; nothing is refused, as in Java it has no identity. */
  protected final Object referent(String name) {
    return Objects.requireNonNull(object(name), "nothing cannot be referred to");
  }

  @Override
  protected final Outcome dereference(Command.Dereference command) {
    Object referent = ((Reference<?>) referent(command.reference())).get();
    if (referent != null
        && object(command.reference()) instanceof SubclassedReference subclassed
        && subclassed.members().counting()) {
      return result(List.of(referent, subclassed.members().calls().get()), command.into());
    }
    return result(referent, command.into());
  }

  @Override
  protected final Outcome callbackOf(Command.CallbackOf command) {
    return new Outcome.Unsupported("a reference of the JVM does not tell who awaits its death");
  }

  @Override
  protected Outcome lookup(Command.Lookup command) {
    if (command.member().equals("ref") || command.member().equals("ReferenceType")) {
      bind(command.name(), WeakReference.class);
      return Outcome.done();
    }
    return super.lookup(command);
  }

  @Override
  protected Outcome call(Command.Call command) throws Throwable {
    Object callee = object(command.callee());
    if ("describe".equals(command.method()) && callee instanceof SubclassedReference subclassed) {
      return Outcome.returned(Value.of("value " + subclassed.attribute("value")));
    }
    if (command.method() == null && callee instanceof Reference<?>) {
      // Reference.get takes no arguments, and the compiler says so.
      return command.arguments().isEmpty() && command.keywords().isEmpty()
          ? dereference(new Command.Dereference(command.callee(), command.into()))
          : new Outcome.Unsupported("dereferencing takes no arguments in Java");
    }
    return super.call(command);
  }
}
