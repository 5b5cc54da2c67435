package org.weakref;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Proxies that forward to a referent which they do not keep alive ({@code
 * proxy-does-not-keep-alive}).
 *
 * <p>A proxy implements interfaces of its referent and forwards their methods; what these throw
 * comes back unchanged ({@code proxy-exceptions-propagate}). Once the referent is gone, every
 * forwarded use throws {@link DeadReferentException}, for good ({@code proxy-dead-method-call},
 * {@code proxy-dead-permanent}).
 *
 * <ul>
 *   <li>{@code hashCode} always throws {@link UnsupportedOperationException}: a proxy is not
 *       hashable, whatever its referent ({@code proxy-unhashable}, {@code proxy-dead-hash}).
 *   <li>{@code equals} is that of the referent; if the other object is a proxy too, it is compared
 *       by its referent ({@code proxy-equality}).
 *   <li>{@code toString} is that of the referent ({@code proxy-str}, {@code proxy-dead-str}).
 * </ul>
 *
 * <p>Thread-safe, as far as the referent is. Callbacks run where {@link WeakDomain} says, in one
 * order with those of references.
 */
public final class WeakProxy {

  private WeakProxy() {}

  /**
   * Returns the proxy of this referent in {@link WeakDomain#common()} that has just this interface
   * and no callback: the same one again for as long as it lives.
   *
   * @throws NotReferenceableException if the referent cannot be referred to weakly
   * @throws IllegalArgumentException if {@code type} is no interface, or in a package that is not
   *     open to this library
   * @throws NullPointerException if an argument is null
   */
  public static <P> P of(P referent, Class<P> type) {
    return WeakDomain.common().proxy(referent, type);
  }

  /**
   * Returns a proxy of this referent in {@link WeakDomain#common()}: with a callback, a new one
   * whose callback gets the proxy once the referent is gone ({@code proxy-callback-called}, {@code
   * callback-proxy-argument}); without, the one with these interfaces that is shared.
   *
   * @param callback null for none ({@code proxy-callback-none})
   * @param more further interfaces of the referent that the proxy is to have
   * @throws NotReferenceableException if the referent cannot be referred to weakly
   * @throws IllegalArgumentException if a type is no interface of the referent, or in a package
   *     that is not open to this library
   * @throws NullPointerException if an argument but the callback is null
   */
  public static <P> P of(
      P referent, Class<P> type, @Nullable WeakCallback<? super P> callback, Class<?>... more) {
    return WeakDomain.common().proxy(referent, type, callback, more);
  }

  /**
   * Tells whether the object is a proxy of any domain, dead or alive ({@code
   * types-proxytypes-isinstance}, {@code types-proxytypes-rejects-nonproxies}). Calls no method of
   * it.
   */
  public static boolean isProxy(@Nullable Object object) {
    return object instanceof Proxy && ProxyHandler.find(object) != null;
  }
}
