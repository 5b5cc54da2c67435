package org.weakref;

import org.jspecify.annotations.Nullable;

/**
 * Proxies that forward to a referent which they do not keep alive ({@code
 * proxy-does-not-keep-alive}).
 *
 * <p>A proxy implements interfaces of its referent and forwards all their methods, default methods
 * included: what these return or throw comes back unchanged ({@code proxy-exceptions-propagate}),
 * and their {@code this} is the referent ({@code proxy-method-self-is-referent}). Arguments are
 * passed on as they are, also those that are proxies themselves. Once the referent is gone, every
 * forwarded use throws {@link DeadReferentException}, for good ({@code proxy-dead-method-call},
 * {@code proxy-dead-permanent}). A referent whose last reference goes during a call is kept until
 * the call has returned ({@code proxy-referent-deleted-during-operation}).
 *
 * <ul>
 *   <li>{@code hashCode} always throws {@link UnsupportedOperationException}: a proxy is not
 *       hashable, whatever its referent ({@code proxy-unhashable}, {@code proxy-dead-hash}).
 *   <li>{@code equals} is that of the referent; if the other object is a proxy too, it is compared
 *       by its referent ({@code proxy-equality}).
 *   <li>{@code toString} is that of the referent ({@code proxy-str}, {@code proxy-dead-str}).
 * </ul>
 *
 * <p><strong>Which interfaces.</strong> Any that the referent has and that a further class may
 * implement, which leaves out sealed and hidden ones. They must be public, in a package that is
 * exported to this library, and visible to its class loader; or else the package of one of them
 * must be open to this library, and the others visible and accessible there. On the class path that
 * is always so, also for interfaces that are not public. There is one class for each set of
 * interfaces, which is unloaded with them. A forwarded call is one more call in compiled code: it
 * boxes and allocates nothing.
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
   * @throws IllegalArgumentException if {@code type} is no interface, or one that a proxy cannot
   *     have
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
   * @throws IllegalArgumentException if a type is no interface of the referent, or the types are
   *     none that a proxy can have together
   * @throws NullPointerException if an argument but the callback is null
   */
  public static <P> P of(
      P referent, Class<P> type, @Nullable WeakCallback<? super P> callback, Class<?>... more) {
    return WeakDomain.common().proxy(referent, type, callback, more);
  }

  /**
   * Returns the class of an interface with its type arguments, for which there is no class literal:
   *
   * <pre>{@code
   * Class<Supplier<String>> texts = WeakProxy.type(Supplier.class);
   * Supplier<String> proxy = WeakProxy.of(supplier, texts, dead -> ended());
   * }</pre>
   *
   * @param <P> the interface with its type arguments; another subtype of it would pass here, and
   *     fail with a {@link ClassCastException} where the proxy is used
   */
  @SuppressWarnings("unchecked") // All types that differ in their arguments alone have one class.
  public static <P> Class<P> type(Class<? super P> rawInterface) {
    return (Class<P>) rawInterface;
  }

  /**
   * Tells whether the object is a proxy of any domain, dead or alive ({@code
   * types-proxytypes-isinstance}, {@code types-proxytypes-rejects-nonproxies}). Calls no method of
   * it.
   */
  public static boolean isProxy(@Nullable Object object) {
    return ProxyHandler.find(object) != null;
  }

  /**
   * Tells whether the object is a proxy that can be called, dead or alive: whether one of its
   * interfaces is, or extends, a {@linkplain FunctionalInterface functional interface} that says so
   * by its annotation, such as {@link Runnable}, {@link java.util.function.Function} or {@link
   * java.util.Comparator}. So there are two kinds of proxies ({@code types-proxy-types-distinct},
   * {@code proxy-callable-predicate}), as far as a proxy was given the interface by which its
   * referent is called. Calls no method of it.
   */
  public static boolean isCallable(@Nullable Object object) {
    ProxyHandler handler = ProxyHandler.find(object);
    return handler != null && handler.shape().isCallable();
  }
}
