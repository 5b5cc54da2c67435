package org.weakref.tck.adapters.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weakref.DeadReferentException;
import org.weakref.FinalizerScope;
import org.weakref.ReferencePolicy;
import org.weakref.UnraisableHandler;
import org.weakref.WeakCallback;
import org.weakref.WeakDomain;
import org.weakref.WeakMethod;
import org.weakref.WeakProxy;
import org.weakref.WeakRef;
import org.weakref.tck.spi.Command;
import org.weakref.tck.spi.Event;
import org.weakref.tck.spi.Lacking;
import org.weakref.tck.spi.Operand;
import org.weakref.tck.spi.Operation;
import org.weakref.tck.spi.Outcome;
import org.weakref.tck.spi.Value;
import org.weakref.tck.spi.jvm.BoundMethod;
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
          .unraisableHandler(this::report)
          .callbacksOnDemand()
          .build();

  private final FinalizerScope scope = new FinalizerScope(domain);

  @Override
  protected WeakContainers weakContainers() {
    return new ReferenceContainers(domain);
  }

  @Override
  protected int runDue() {
    return domain.runDueCallbacks();
  }

  /** On whichever thread it is, such as the one that runs finalizers at exit. */
  private void report(Throwable error, Object source) {
    try (StandardErrorCapture capture = StandardErrorCapture.begin()) {
      handler.handle(error, source);
      Reports.in(capture.text()).forEach(this::happened);
    }
  }

  /** A program that wants to hear of such errors hands them to the handler of the library. */
  @Override
  protected void reportOfFinalizingMethod(Throwable error, Object source) {
    try (StandardErrorCapture capture = StandardErrorCapture.begin()) {
      handler.handle(error, source);
      Reports.in(capture.text()).forEach(this::happened);
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
                    about(source),
                    ""));
    return Outcome.done();
  }

  private List<String> about(Object source) {
    if (source instanceof Calling calling) {
      return namesOf(calling.function());
    }
    return source instanceof SessionFinalizer.Function called
        ? namesOf(called.function())
        : List.of();
  }

  @Override
  protected Outcome refer(Command.Refer command) {
    Object referent = referent(command.referent());
    WeakCallback<Object> callback = callback(command.callback());
    boolean given = command.callback() != null;
    Object made =
        switch (command.type()) {
          case EXACT -> given ? domain.ref(referent, callback) : domain.ref(referent);
          case SUBCLASS_COUNTING_CALLS -> new CountingReference(domain, referent, callback);
          // Java makes and lays out the objects of all classes in one way.
          case SUBCLASS, SUBCLASS_WITH_DATA, SUBCLASS_MADE_IN_NEW, SUBCLASS_WITH_SLOTS ->
              new DataReference(domain, referent, callback, command.value());
          case WEAK_METHOD -> weakMethod((BoundMethod) referent, callback);
          case SUBCLASS_OF_WEAK_METHOD -> new DataMethod(domain, (BoundMethod) referent, callback);
        };
    bind(command.name(), made);
    return Outcome.done();
  }

  private Object weakMethod(BoundMethod method, @Nullable WeakCallback<Object> callback) {
    return domain.<Object, BoundMethod>method(method.receiver(), method.function(), callback);
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
    return result(dereferenced(referent(command.reference())), command.into());
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
          case "WeakMethod" -> WeakMethod.class;
          case "finalize" -> SessionFinalizer.maker(domain, this::invoke);
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
    return super.call(command);
  }

  /** References can be called: that dereferences them, without arguments, as the compiler says. */
  @Override
  protected @Nullable Object invoke(
      @Nullable Object callee,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords) {
    boolean plain = positional.isEmpty() && keywords.isEmpty();
    if (callee instanceof WeakRef<?> || callee instanceof WeakMethod<?>) {
      if (!plain) {
        throw new Lacking("dereferencing takes no arguments in Java");
      }
      return dereferenced(callee);
    }
    return super.invoke(callee, positional, keywords);
  }

  private static @Nullable Object dereferenced(Object reference) {
    if (reference instanceof CountingReference counting) {
      return counting.pair();
    }
    return reference instanceof WeakMethod<?> method
        ? method.get()
        : ((WeakRef<?>) reference).get();
  }

  /** What is left of the program ends here, or it would be heard when the process ends. */
  @Override
  public void close() {
    super.close();
    scope.close();
  }

  /** A callback that says its function, so that the function is found again. */
  private record Calling(Consumer<Object> function) implements WeakCallback<Object> {
    @Override
    public void referentDied(Object reference) {
      function.accept(reference);
    }
  }
}
