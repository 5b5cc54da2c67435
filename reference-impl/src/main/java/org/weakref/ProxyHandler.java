package org.weakref;

import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Forwards what is called on one proxy. Only the proxy holds it. */
final class ProxyHandler extends WeakReference<Object> implements InvocationHandler {

  private final ProxyShape shape;
  private volatile @Nullable WeakCallback<?> callback;

  ProxyHandler(Object referent, ProxyShape shape, @Nullable WeakCallback<?> callback) {
    super(referent);
    this.shape = shape;
    this.callback = callback;
  }

  /** Returns the handler of an object that is a weak proxy. */
  static ProxyHandler of(Object proxy) {
    return Objects.requireNonNull(find(proxy), "not a weak proxy");
  }

  /** Returns the handler of an object, or null if it is no weak proxy. */
  static @Nullable ProxyHandler find(@Nullable Object object) {
    return object instanceof Proxy
            && Proxy.isProxyClass(object.getClass())
            && Proxy.getInvocationHandler(object) instanceof ProxyHandler handler
        ? handler
        : null;
  }

  ProxyShape shape() {
    return shape;
  }

  /** Returns the callback, if any, and lets go of it. */
  @Nullable WeakCallback<?> releaseCallback() {
    WeakCallback<?> released = callback;
    callback = null;
    return released;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.getDeclaringClass() != Object.class) {
      return forward(method, arguments);
    }
    return switch (method.getName()) {
      case "hashCode" ->
          throw new UnsupportedOperationException(
              "a weak proxy is not hashable, whatever its referent");
      case "equals" -> referent().equals(unwrap(Objects.requireNonNull(arguments)[0]));
      default -> referent().toString();
    };
  }

  private @Nullable Object forward(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    Object referent = referent();
    // Opens methods of interfaces that are not public; after the first time, a field read.
    method.trySetAccessible();
    try {
      return method.invoke(referent, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private Object referent() {
    Object referent = get();
    if (referent == null) {
      throw new DeadReferentException();
    }
    return referent;
  }

  private static @Nullable Object unwrap(@Nullable Object other) {
    ProxyHandler handler = find(other);
    return handler == null ? other : handler.referent();
  }
}
