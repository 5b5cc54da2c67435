package org.weakref;

/**
 * The life of a program that ends before the JVM does, such as an application within a server. Its
 * end is an exit for the finalizers of its {@link WeakDomain}.
 *
 * <pre>{@code
 * FinalizerScope scope = new FinalizerScope();                  // as the application starts
 * scope.domain().finalizer(connection, Socket::close, socket);
 * scope.close();                                                // as it stops
 * }</pre>
 *
 * <p>After {@link #close}, nothing of the domain holds a class loader: no thread, no shutdown hook,
 * no thread local, no static field; a callback that is just running is waited for by nobody, and
 * ends its thread when it returns. So the application can be unloaded, also if its class loader has
 * loaded this library itself. A scope that is never closed ends with the JVM.
 *
 * <p>Thread-safe. A virtual thread that runs finalizers here is not pinned.
 */
public final class FinalizerScope implements AutoCloseable {

  private final WeakDomain domain;

  /** Begins a scope with a domain of its own that is like {@link WeakDomain#common()}. */
  public FinalizerScope() {
    this(WeakDomain.builder().name("scope").build());
  }

  /**
   * Begins a scope that will end this domain. The {@linkplain WeakDomain#common() common} one
   * belongs to all who use the library: end that only where they end together, as they do if the
   * library was loaded by the class loader of the application.
   */
  public FinalizerScope(WeakDomain domain) {
    this.domain = java.util.Objects.requireNonNull(domain, "domain");
  }

  /** Returns the domain that ends with this scope: make finalizers, references and maps in it. */
  public WeakDomain domain() {
    return domain;
  }

  /**
   * Runs the finalizers of the domain that are alive and marked to run at exit, on this thread, in
   * the reverse order of their making; those made or marked by others meanwhile as well. The rest
   * dies without a call. Errors go to the domain's {@link UnraisableHandler}.
   *
   * <p>From then on the domain takes no more finalizers, and after it has no more threads: its
   * references, maps and sets work on as in a domain whose {@linkplain
   * WeakDomain.Builder#callbacksOnDemand callbacks run on demand}. Closing again does nothing; a
   * thread that does so while another one still closes waits for that.
   */
  @Override
  public void close() {
    domain.end();
  }
}
