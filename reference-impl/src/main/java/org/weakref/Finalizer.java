package org.weakref;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Calls something once: when its object is collected, at the end of the program if the object is
 * still there then, or earlier if it is asked to.
 *
 * <pre>{@code
 * Finalizer<Void> cleanup = Finalizer.of(directory, TemporaryDirectory::delete, path);
 * cleanup.call();                           // now, and never again
 * }</pre>
 *
 * <p>It needs nobody to keep it ({@code finalize-survives-unreferenced}), and does not keep its
 * object alive ({@code finalize-does-not-keep-object-alive}), unless what it calls holds the object
 * ({@code finalize-func-holding-object-leaks}, {@code finalize-args-holding-object-leaks}). That is
 * an easy mistake: a lambda within a class that uses a field or a method of {@code this} holds
 * {@code this}, and so does a reference to one of its methods. A static method with an argument, as
 * above, holds the argument alone.
 *
 * <p>A finalizer is <em>alive</em> until it is called or detached. It is dead already while its
 * function runs ({@code finalize-dead-inside-func}), and lets go of function and argument ({@code
 * finalize-releases-func-and-args}). Of all who call, the collector and the exit included, one
 * alone calls the function ({@code finalize-at-most-once}, {@code
 * thread-finalize-concurrent-call}).
 *
 * <ul>
 *   <li><strong>At collection</strong> it runs where the callbacks of its {@link WeakDomain} do, in
 *       one order with those of the same object, newest first ({@code
 *       finalize-several-newest-first}). All references to the object are dead by then ({@code
 *       finalize-object-unavailable-in-func}). What it throws goes to the domain's {@link
 *       UnraisableHandler} ({@code finalize-collection-exception-not-propagated}). If the domain's
 *       executor refuses it, it runs on the domain's own thread.
 *   <li><strong>At exit</strong>, when the JVM ends by itself, by {@link System#exit}, by a signal
 *       or after an uncaught error, a shutdown hook runs those that are alive and {@linkplain
 *       #isAtExit marked for it}, of all objects and domains in the reverse order of their making
 *       ({@code finalize-exit-reverse-order}). One that is made, marked or detached by another
 *       meanwhile is treated so ({@code finalize-exit-new-finalizer-runs}); one that another thread
 *       makes meanwhile may never run ({@code finalize-exit-daemon-thread}). Errors go to the
 *       handlers, and the others still run ({@code finalize-exit-exception-reported}). From then on
 *       no collection sets one off ({@code finalize-exit-not-late}). As all shutdown hooks do, it
 *       runs beside those of others, and what a finalizer waits for must not be {@code
 *       System.exit}. {@link Runtime#halt} and a crash run nothing ({@code
 *       finalize-exit-not-after-os-exit}).
 *   <li><strong>Before the JVM ends</strong>, in a program within a server, {@link FinalizerScope}
 *       does what the exit does.
 * </ul>
 *
 * <p>Finalizers are compared by identity ({@code finalize-hashable-identity}). Thread-safe: nothing
 * of the caller's runs under a lock.
 *
 * @param <R> what its function returns; {@link Void} for an action
 */
public final class Finalizer<R> implements Callable<@Nullable R> {

  private final Finalization<R> state;

  Finalizer(Finalization<R> state) {
    this.state = state;
  }

  /**
   * Registers an action for an object in {@link WeakDomain#common()}.
   *
   * @throws NotReferenceableException if the object cannot be referred to weakly; nothing is
   *     registered then ({@code finalize-unreferenceable-object})
   * @throws NullPointerException if an argument is null
   */
  public static Finalizer<Void> of(Object object, Action action) {
    return WeakDomain.common().finalizer(object, action);
  }

  /**
   * Registers an action with its argument for an object in {@link WeakDomain#common()}. Given a
   * static method, or one of the argument's own, it cannot hold the object by accident.
   *
   * @param argument what the action gets ({@code finalize-arguments-passed}); may be null
   * @throws NotReferenceableException if the object cannot be referred to weakly
   * @throws NullPointerException if the object or the action is null
   */
  public static <A extends @Nullable Object> Finalizer<Void> of(
      Object object, ActionOn<? super A> action, A argument) {
    return WeakDomain.common().finalizer(object, action, argument);
  }

  /**
   * Registers a function for an object in {@link WeakDomain#common()}, whose result {@link #call}
   * returns.
   *
   * @throws NotReferenceableException if the object cannot be referred to weakly
   * @throws NullPointerException if an argument is null
   */
  public static <R> Finalizer<R> calling(Object object, Callable<? extends R> function) {
    return WeakDomain.common().finalizerCalling(object, function);
  }

  /**
   * Registers a function with its argument for an object in {@link WeakDomain#common()}, whose
   * result {@link #call} returns.
   *
   * @throws NotReferenceableException if the object cannot be referred to weakly
   * @throws NullPointerException if the object or the function is null
   */
  public static <A extends @Nullable Object, R> Finalizer<R> calling(
      Object object, FunctionOf<? super A, ? extends R> function, A argument) {
    return WeakDomain.common().finalizerCalling(object, function, argument);
  }

  /**
   * Calls the function on this thread and returns its result, if this finalizer is alive ({@code
   * finalize-call-returns-result}); else returns null and calls nothing ({@code
   * finalize-call-dead-returns-none}). The object lives on ({@code finalize-call-keeps-object}).
   *
   * @throws Exception what the function throws; the finalizer is dead all the same ({@code
   *     finalize-call-exception-propagates})
   */
  @Override
  public @Nullable R call() throws Exception {
    Work<R> work = state.claim();
    return work == null ? null : work.call();
  }

  /**
   * Ends this finalizer without a call and returns what it was made of ({@code
   * finalize-detach-returns-tuple}); null, and no change, if it is dead ({@code
   * finalize-detach-dead}) or its object has been collected, so that its call is due.
   */
  public @Nullable Parts detach() {
    Object object = state.object();
    if (object == null) {
      return null;
    }
    Work<R> work = state.claim();
    return work == null ? null : Parts.of(object, work);
  }

  /**
   * Returns what this finalizer was made of ({@code finalize-peek-returns-tuple}); null if it is
   * dead ({@code finalize-peek-dead}) or its object has been collected.
   */
  public @Nullable Parts peek() {
    Object object = state.object();
    Work<R> work = state.work();
    return object == null || work == null ? null : Parts.of(object, work);
  }

  /** Tells whether it has been neither called nor detached ({@code finalize-alive-initially}). */
  public boolean isAlive() {
    return state.isAlive();
  }

  /**
   * Tells whether it will run at exit if it is alive then: true for a new one ({@code
   * finalize-atexit-default-true}), false for a dead one ({@code finalize-atexit-on-dead}).
   */
  public boolean isAtExit() {
    return state.isAtExit();
  }

  /**
   * Says whether it is to run at exit ({@code finalize-atexit-writable}); at collection it runs in
   * either case ({@code finalize-atexit-false-still-collects}). Does nothing if it is dead.
   */
  public void setAtExit(boolean runs) {
    state.setAtExit(runs);
  }

  /** Returns this finalizer's identity and that of its object, or that it is dead. */
  @Override
  public String toString() {
    Object object = state.object();
    return Identity.of(this)
        + (object == null || !isAlive() ? " (dead)" : " for " + Identity.of(object));
  }

  /** What to do, with no result. */
  @FunctionalInterface
  public interface Action {

    /** Does it. */
    void run() throws Exception;
  }

  /**
   * What to do to an argument, with no result.
   *
   * @param <A> the type of the argument
   */
  @FunctionalInterface
  public interface ActionOn<A extends @Nullable Object> {

    /** Does it to the argument that was registered. */
    void run(A argument) throws Exception;
  }

  /**
   * What to make of an argument.
   *
   * @param <A> the type of the argument
   * @param <R> the type of the result
   */
  @FunctionalInterface
  public interface FunctionOf<A extends @Nullable Object, R> {

    /** Returns the result for the argument that was registered. */
    @Nullable R apply(A argument) throws Exception;
  }

  /**
   * What a finalizer is made of, unchanged ({@code finalize-detach-result-usable}).
   *
   * @param object the object, held strongly
   * @param function the {@link Action}, {@link ActionOn}, {@link Callable} or {@link FunctionOf}
   *     that was given
   * @param arguments the argument, if one was given
   */
  public record Parts(Object object, Object function, List<@Nullable Object> arguments) {

    private static Parts of(Object object, Work<?> work) {
      return new Parts(object, work.function(), work.arguments());
    }
  }
}
