package org.weakref.tck.adapters.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.DeadReferentException;
import org.weakref.ReferencePolicy;
import org.weakref.UnraisableHandler;
import org.weakref.WeakCallback;
import org.weakref.WeakDomain;
import org.weakref.WeakProxy;
import org.weakref.WeakRef;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;
import org.weakref.tck.spi.jvm.Interfaces;
import org.weakref.tck.spi.jvm.JvmSession;
import org.weakref.tck.spi.jvm.WeakContainers;

/**
 * A session in a domain of its own, whose callbacks run when the session collects.
 *
 * <p>Errors go to the library's own handler, which writes to the standard error stream; what it
 * writes there is what is reported.
 */
final class ReferenceSession extends JvmSession {
  /** What a look-up of the two proxy types gives: Java has no class to name for them. */
  private enum PublicMember {
    PROXY_TYPES
  }

  private volatile UnraisableHandler handler = UnraisableHandler.standardError();
  private final WeakDomain domain =
      WeakDomain.builder()
          .name("session")
          .policy(ReferencePolicy.standard().and(PythonPolicy.INSTANCE))
          .unraisableHandler((error, source) -> handler.handle(error, source))
          .callbacksOnDemand()
          .build();

  @Override
  protected WeakContainers weakContainers() {
    return new ReferenceContainers(domain);
  }

  @Override
  protected int runDue() {
    try (StandardErrorCapture capture = StandardErrorCapture.begin()) {
      int ran = domain.runDueCallbacks();
      Reports.in(capture.text()).forEach(this::happened);
      return ran;
    }
  }

  @Override
  protected String errorName(Throwable thrown) {
    if (thrown instanceof DeadReferentException) {
      return "ReferenceError";
    }
    // What a dead reference throws that was never asked for its hash.
    return thrown instanceof IllegalStateException ? "TypeError" : super.errorName(thrown);
  }

  @Override
  protected Outcome interceptReports(Command.InterceptReports command) {
    handler =
        (error, source) ->
            happened(
                new Event.Reported(
                    errorName(error),
                    Objects.requireNonNullElse(error.getMessage(), ""),
                    Event.Channel.HOOK,
                    source instanceof Calling calling ? namesOf(calling.function()) : List.of(),
                    ""));
    return Outcome.done();
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    Object referent = referent(command.referent());
    WeakCallback<Object> callback = callback(command.callback());
    boolean given = command.callback() != null;
    WeakRef<Object> made =
        switch (command.type()) {
          case EXACT -> given ? domain.ref(referent, callback) : domain.ref(referent);
          case SUBCLASS_COUNTING_CALLS -> new CountingReference(domain, referent, callback);
          // Java makes and lays out the objects of all classes in one way.
          case SUBCLASS, SUBCLASS_WITH_DATA, SUBCLASS_MADE_IN_NEW, SUBCLASS_WITH_SLOTS ->
              new DataReference(domain, referent, callback, command.value());
          case WEAK_METHOD, SUBCLASS_OF_WEAK_METHOD ->
              throw new UnsupportedOperationException("no weak methods");
        };
    bind(command.name(), made);
    return Outcome.done();
  }

  private Object referent(String name) {
    return Objects.requireNonNull(object(name), "nothing cannot be referred to");
  }

  private @Nullable WeakCallback<Object> callback(@Nullable Operand operand) {
    Consumer<Object> function = function(operand);
    return function == null ? null : new Calling(function);
  }

  @Override
  protected Outcome dereference(Command.Dereference command) {
    if (object(command.reference()) instanceof CountingReference counting) {
      return result(counting.pair(), command.into());
    }
    return result(reference(command.reference()).get(), command.into());
  }

  @Override
  protected Outcome callbackOf(Command.CallbackOf command) {
    return result(
        reference(command.reference()).callback() instanceof Calling calling
            ? calling.function()
            : null,
        null);
  }

  private WeakRef<?> reference(String name) {
    return (WeakRef<?>) referent(name);
  }

  @Override
  protected Outcome countReferences(Command.CountReferences command) {
    return Outcome.returned(Value.of(domain.count(object(command.referent()))));
  }

  @Override
  protected Outcome listReferences(Command.ListReferences command) {
    List<Object> list = domain.list(object(command.referent()));
    List<Value> described = new ArrayList<>();
    list.forEach(reference -> described.add(describe(reference)));
    result(list, command.into());
    return Outcome.returned(Value.of(described));
  }

  /** A proxy by every interface that others may implement as well. */
  @Override
  protected Outcome proxy(Command.Proxy command) {
    Object referent = referent(command.referent());
    Class<?>[] interfaces = Interfaces.open(referent).toArray(Class<?>[]::new);
    bind(command.name(), proxy(referent, callback(command.callback()), interfaces));
    return Outcome.done();
  }

  @SuppressWarnings("unchecked") // The first of the referent's own interfaces.
  private Object proxy(
      Object referent, @Nullable WeakCallback<Object> callback, Class<?>... interfaces) {
    Class<Object> first =
        (Class<Object>) (interfaces.length == 0 ? Comparable.class : interfaces[0]);
    return domain.proxy(referent, first, callback, interfaces);
  }

  @Override
  protected Outcome lookup(Command.Lookup command) {
    Object member =
        switch (command.member()) {
          case "ref", "ReferenceType" -> WeakRef.class;
          case "ProxyTypes" -> PublicMember.PROXY_TYPES;
          case "ReferenceError" -> DeadReferentException.class;
          default -> null;
        };
    if (member == null) {
      return super.lookup(command);
    }
    bind(command.name(), member);
    return Outcome.done();
  }

  @Override
  protected Outcome operate(Command.Operate command) throws Throwable {
    Object first = resolve(command.operands().get(0));
    if (command.operation() == Operation.IS_INSTANCE
        && resolve(command.operands().get(1)) == PublicMember.PROXY_TYPES) {
      return Outcome.returned(Value.of(WeakProxy.isProxy(first)));
    } else if (command.operation() == Operation.IS_CALLABLE && WeakProxy.isProxy(first)) {
      return Outcome.returned(Value.of(WeakProxy.isCallable(first)));
    }
    return super.operate(command);
  }

  @Override
  protected Outcome call(Command.Call command) throws Throwable {
    if ("describe".equals(command.method())
        && object(command.callee()) instanceof DataReference data) {
      return Outcome.returned(Value.of("value " + data.value()));
    }
    if (command.method() == null && object(command.callee()) instanceof WeakRef<?>) {
      // WeakRef.get takes no arguments, and the compiler says so.
      return command.arguments().isEmpty() && command.keywords().isEmpty()
          ? dereference(new Command.Dereference(command.callee(), command.into()))
          : new Outcome.Unsupported("dereferencing takes no arguments in Java");
    }
    return super.call(command);
  }

  /** A callback that says its function, so that the function is found again. */
  private record Calling(Consumer<Object> function) implements WeakCallback<Object> {
    @Override
    public void referentDied(Object reference) {
      function.accept(reference);
    }
  }
}
