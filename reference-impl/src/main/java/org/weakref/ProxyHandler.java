package org.weakref;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Leads one proxy to its referent, and answers the methods of {@code Object} in its place. Only the
 * proxy holds it.
 */
final class ProxyHandler extends WeakReference<Object> implements Supplier<Object> {

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
    return object != null && ProxyClasses.handlerOf(object) instanceof ProxyHandler handler
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

  /**
   * Returns the referent.
   *
   * @throws DeadReferentException if it is gone
   */
  @Override
  public Object get() {
    Object referent = super.get();
    if (referent == null) {
      throw new DeadReferentException();
    }
    return referent;
  }

  /** Answers for the proxy: as the referent does, with the other's referent if it has one. */
  @Override
  public boolean equals(@Nullable Object other) {
    ProxyHandler that = find(other);
    return get().equals(that == null ? other : that.get());
  }

  /** Answers for the proxy, which is never hashable. */
  @Override
  public int hashCode() {
    throw new UnsupportedOperationException("a weak proxy is not hashable, whatever its referent");
  }

  /** Answers for the proxy: as the referent does. */
  @Override
  public String toString() {
    return get().toString();
  }
}
