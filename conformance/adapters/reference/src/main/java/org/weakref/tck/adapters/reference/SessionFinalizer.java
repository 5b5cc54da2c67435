package org.weakref.tck.adapters.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakref.Finalizer;
import org.weakref.WeakDomain;
import org.weakref.tck.spi.SessionError;
import org.weakref.tck.spi.jvm.Attributes;
import org.weakref.tck.spi.jvm.Invocable;

/** A finalizer as a session sees it: callable, with the attributes that the suite asks for. */
final class SessionFinalizer implements Invocable, Attributes {
  /** How a session calls its functions. */
  interface Caller {
    @Nullable Object call(
        Object function, List<@Nullable Object> positional, Map<String, @Nullable Object> keywords);
  }

  /** What a function was registered with. */
  private record Arguments(
      List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {}

  /** A function of the session, which says itself so that it is found again. */
  record Function(Object function, Caller caller)
      implements Finalizer.FunctionOf<Arguments, Object> {
    @Override
    public @Nullable Object apply(Arguments arguments) {
      return caller.call(function, arguments.positional, arguments.keywords);
    }
  }

  private final Finalizer<Object> finalizer;

  private SessionFinalizer(Finalizer<Object> finalizer) {
    this.finalizer = finalizer;
  }

  /** What makes finalizers: from an object, a function and the arguments for that. */
  static Invocable maker(WeakDomain domain, Caller caller) {
    return (positional, keywords) -> make(domain, caller, positional, keywords);
  }

  private static SessionFinalizer make(
      WeakDomain domain,
      Caller caller,
      List<@Nullable Object> positional,
      Map<String, @Nullable Object> keywords) {
    if (positional.size() < 2) {
      throw new ClassCastException("a finalizer needs an object and a function");
    }
    Object object = Objects.requireNonNull(positional.get(0), "nothing cannot be referred to");
    Object function = Objects.requireNonNull(positional.get(1), "nothing cannot be called");
    List<@Nullable Object> rest = new ArrayList<>(positional.subList(2, positional.size()));
    Arguments arguments = new Arguments(Collections.unmodifiableList(rest), keywords);
    return new SessionFinalizer(
        domain.finalizerCalling(object, new Function(function, caller), arguments));
  }

  @Override
  public @Nullable Object call(
      List<@Nullable Object> positional, Map<String, @Nullable Object> keywords) {
    try {
      return finalizer.call();
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public Object attribute(String name) {
    return switch (name) {
      case "alive" -> finalizer.isAlive();
      case "atexit" -> finalizer.isAtExit();
      case "peek" -> (Invocable) (positional, keywords) -> told(finalizer.peek());
      case "detach" -> (Invocable) (positional, keywords) -> told(finalizer.detach());
      default -> throw new SessionError("AttributeError", "no attribute '" + name + "'");
    };
  }

  /** Object, function, arguments and named arguments, as a session passes them. */
  private static @Nullable List<Object> told(Finalizer.@Nullable Parts parts) {
    return parts != null
            && parts.function() instanceof Function function
            && parts.arguments().get(0) instanceof Arguments arguments
        ? List.of(parts.object(), function.function, arguments.positional, arguments.keywords)
        : null;
  }

  @Override
  public void attribute(String name, @Nullable Object value) {
    if (!name.equals("atexit")) {
      throw new SessionError("AttributeError", "'" + name + "' cannot be set");
    }
    finalizer.setAtExit(Boolean.TRUE.equals(value));
  }

  @Override
  public boolean hasAttribute(String name) {
    return attributeNames().contains(name);
  }

  @Override
  public List<String> attributeNames() {
    return List.of("alive", "atexit", "detach", "peek");
  }
}
