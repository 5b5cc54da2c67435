package org.weakref;

import static java.util.Objects.requireNonNull;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen once for a group of references: which objects they may refer to, where their
 * callbacks run, and who takes the errors of these.
 *
 * <p>Each domain knows its own references only: it shares, orders, counts and lists them apart from
 * those of other domains.
 *
 * <p><strong>Which thread runs callbacks</strong>, and with them finalizers at collection:
 *
 * <ul>
 *   <li>By default, one daemon thread of the domain. It starts with the first reference, and ends
 *       after half a minute without any. (Maps and sets have another such thread, without
 *       callbacks.)
 *   <li>With {@link Builder#callbacksOn}, the executor: all callbacks of one referent run in one
 *       task, in order. The daemon thread only hands the tasks over.
 *   <li>With {@link Builder#callbacksOnDemand}, the thread that calls {@link #runDueCallbacks}.
 *       There is no other thread.
 * </ul>
 *
 * <p>In all cases the callbacks of one referent run one after the other, newest registration first
 * ({@code callback-newest-first}, {@code callback-newest-first-with-proxies}), under no lock.
 *
 * <p>Thread-safe.
 */
public final class WeakDomain {

  private static final WeakDomain COMMON = builder().name("common").build();

  private final String name;
  private final ReferencePolicy policy;
  private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
  private final TrackerTable trackers;
  private final CallbackRunner callbacks;
  private final Finalizers finalizers;
  private final Exit exit;
  final Containers containers;

  /** Null where callbacks run on demand. */
  private final @Nullable Reaper reaper;

  private WeakDomain(Builder choices) {
    name = choices.name;
    policy = choices.policy;
    exit = choices.exit;
    callbacks = new CallbackRunner(choices.executor, choices.handler);
    reaper = choices.onDemand ? null : new Reaper(this, queue, choices.idleMillis);
    containers = new Containers(this, choices.onDemand ? -1 : choices.idleMillis);
    trackers = new TrackerTable(queue, reaper == null ? () -> {} : reaper::ensureRunning);
    finalizers = new Finalizers(trackers, callbacks, exit);
  }

  /**
   * Returns the domain that {@link WeakRef#of}, {@link WeakProxy#of} and {@link WeakRefs} use: the
   * {@linkplain ReferencePolicy#standard standard policy}, one daemon thread, errors to {@linkplain
   * UnraisableHandler#standardError the standard error stream}.
   */
  public static WeakDomain common() {
    return COMMON;
  }

  /** Returns a builder that starts from the choices of {@link #common()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the reference without a callback to this referent: the same one again for as long as it
   * lives ({@code ref-reuse-without-callback}), also if several threads ask at once.
   *
   * @throws NotReferenceableException if the policy refuses the referent
   * @throws NullPointerException if the referent is null
   */
  public <T> WeakRef<T> ref(T referent) {
    // The tracker of an object holds references to just this object.
    @SuppressWarnings("unchecked")
    WeakRef<T> shared = (WeakRef<T>) trackers.sharedReference(admit(referent));
    return shared;
  }

  /**
   * Returns a new reference with a callback ({@code ref-no-reuse-with-callback}), or, without one,
   * the shared reference ({@code ref-reuse-none-equals-absent}).
   *
   * @param callback runs once the referent is gone, if the reference is still there; null for none
   * @throws NotReferenceableException if the policy refuses the referent
   * @throws NullPointerException if the referent is null
   */
  public <T> WeakRef<T> ref(T referent, @Nullable WeakCallback<? super WeakRef<T>> callback) {
    return callback == null ? ref(referent) : new WeakRef<>(this, referent, callback);
  }

  /**
   * Returns the proxy without a callback of this referent with just this interface: the same one
   * again for as long as it lives ({@code proxy-reuse-without-callback}).
   *
   * @throws NotReferenceableException if the policy refuses the referent
   * @throws IllegalArgumentException if {@code type} is no interface of the referent that this
   *     library can use
   * @throws NullPointerException if an argument is null
   * @see WeakProxy
   */
  public <P> P proxy(P referent, Class<P> type) {
    return proxy(referent, type, null);
  }

  /**
   * Returns a new proxy with a callback ({@code proxy-no-reuse-with-callback}), or, without one,
   * the proxy with these interfaces that is shared.
   *
   * @param callback gets the proxy once the referent is gone, if the proxy is still there; null for
   *     none
   * @param more further interfaces of the referent that the proxy is to have
   * @throws NotReferenceableException if the policy refuses the referent
   * @throws IllegalArgumentException if a type is no interface of the referent that this library
   *     can use
   * @throws NullPointerException if an argument but the callback is null
   * @see WeakProxy
   */
  public <P> P proxy(
      P referent, Class<P> type, @Nullable WeakCallback<? super P> callback, Class<?>... more) {
    ProxyShape shape = ProxyShape.of(admit(referent), type, more);
    if (callback == null) {
      return type.cast(trackers.sharedProxy(referent, shape));
    }
    Object proxy = shape.proxyOf(referent, callback);
    trackers.register(proxy, referent);
    return type.cast(proxy);
  }

  /**
   * Returns a new weak method; see {@link WeakMethod#of(Object, Function, WeakCallback)}.
   *
   * @param callback runs once the object or the function is gone; null for none
   * @throws NotReferenceableException if the policy refuses the object or the function
   */
  public <T, F> WeakMethod<F> method(
      T object,
      Function<? super T, ? extends F> function,
      @Nullable WeakCallback<? super WeakMethod<F>> callback) {
    return new WeakMethod<F>(this, object, function, callback);
  }

  /**
   * Registers an action for an object; see {@link Finalizer}.
   *
   * @throws NotReferenceableException if the policy refuses the object
   * @throws IllegalStateException if the {@link FinalizerScope} of this domain is closed
   */
  public Finalizer<Void> finalizer(Object object, Finalizer.Action action) {
    return finalizers.register(admit(object), new Work.Acting(requireNonNull(action, "action")));
  }

  /** Registers an action with its argument; see {@link #finalizer(Object, Finalizer.Action)}. */
  public <A extends @Nullable Object> Finalizer<Void> finalizer(
      Object object, Finalizer.ActionOn<? super A> action, A argument) {
    return finalizers.register(
        admit(object), new Work.ActingOn<>(requireNonNull(action, "action"), argument));
  }

  /** Registers a function with a result; see {@link #finalizer(Object, Finalizer.Action)}. */
  public <R> Finalizer<R> finalizerCalling(Object object, Callable<? extends R> function) {
    return finalizers.register(
        admit(object), new Work.Calling<>(requireNonNull(function, "function")));
  }

  /** Registers a function and its argument; see {@link #finalizer(Object, Finalizer.Action)}. */
  public <A extends @Nullable Object, R> Finalizer<R> finalizerCalling(
      Object object, Finalizer.FunctionOf<? super A, ? extends R> function, A argument) {
    return finalizers.register(
        admit(object), new Work.CallingWith<>(requireNonNull(function, "function"), argument));
  }

  /**
   * Returns how many references and proxies of this domain the object has ({@code
   * count-includes-refs-and-proxies}): 0 for one that has none ({@code count-zero}) or cannot have
   * any ({@code count-unsupported-object}). Those that were dropped count until they have been
   * collected ({@code count-drops-when-refs-go}). Asking creates nothing ({@code
   * count-query-does-not-create}). Each live finalizer counts as well, and each place in a map or
   * set of this domain ({@code count-containers-contribute}); all of them are searched through.
   */
  public int count(@Nullable Object object) {
    return object == null ? 0 : trackers.count(object) + containers.count(object);
  }

  /**
   * Returns the references and proxies of this domain that the object has ({@code
   * count-refs-members}): those that are shared, then the others, newest first, then one for each
   * place in a map or set. Those that stand for a place or a finalizer are made for this list. The
   * list is a fresh one that the caller may change ({@code count-refs-fresh-list}); while it is
   * held, so are its elements. It is empty for an object that has none or cannot have any ({@code
   * count-refs-unsupported-object}).
   */
  public List<Object> list(@Nullable Object object) {
    List<Object> listed = object == null ? null : trackers.list(object);
    return containers.addReferences(object, listed == null ? new ArrayList<>() : listed);
  }

  /**
   * Runs all callbacks and finalizers that are due, on the calling thread, lets go of the entries
   * of maps and sets whose object has died, and returns how much that was: callbacks and finalizers
   * that ran, those that threw included, and entries. Either may have held something that the next
   * collection finds. A callback is due once the collector has found its referent unreachable and
   * enqueued it, which follows a collection with a short delay.
   *
   * <p>A domain whose callbacks run on demand should be called now and then even if nobody waits
   * for callbacks: this call also lets go of what the domain knew about dropped references.
   * Callbacks may call it in turn.
   *
   * @throws IllegalStateException if the callbacks of this domain run elsewhere
   */
  public int runDueCallbacks() {
    if (reaper != null && !reaper.isStopped()) {
      throw new IllegalStateException(
          this + " runs its callbacks by itself: build it with callbacksOnDemand()");
    }
    int done = containers.expunge();
    for (Reference<?> due = queue.poll(); due != null; due = queue.poll()) {
      done += process(due);
    }
    rest();
    return done;
  }

  @Override
  public String toString() {
    return "WeakDomain[" + name + "]";
  }

  /** Takes what has arrived on the queue; returns how many callbacks ran on this thread. */
  int process(Reference<?> arrived) {
    if (arrived instanceof Tracker tracker) {
      if (tracker.die()) {
        trackers.remove(tracker);
      }
      return callbacks.accept(tracker);
    }
    if (arrived instanceof Registration place && place.tracker.leave(place)) {
      trackers.remove(place.tracker);
    }
    return 0;
  }

  /** Runs the finalizers that are to run at exit, and ends the threads. */
  void end() {
    finalizers.close();
    if (reaper != null) {
      reaper.stop();
    }
    containers.end();
    rest();
  }

  /** Lets nothing wait for the end of the process that has nothing to do there. */
  void rest() {
    exit.rest();
  }

  void report(Throwable error, Object source) {
    callbacks.report(error, source);
  }

  /** Returns the object if it can be referred to weakly; throws if not. */
  <T> T admit(T referent) {
    requireNonNull(referent, "cannot create weak reference to null");
    String reason = policy.reasonToRefuse(referent);
    if (reason != null) {
      throw new NotReferenceableException(referent, reason);
    }
    return referent;
  }

  void register(Object reference, Object referent) {
    trackers.register(reference, referent);
  }

  boolean isIdle() {
    return trackers.isEmpty();
  }

  int trackerCount() {
    return trackers.size();
  }

  boolean hasRunningThread() {
    return reaper != null && reaper.isRunning();
  }

  String threadName() {
    return "weakref-" + name;
  }

  /** Makes domains. Not thread-safe; each {@link #build} makes a new domain. */
  public static final class Builder {

    private static final long IDLE_MILLIS = 30_000;

    private String name = "domain";
    private ReferencePolicy policy = ReferencePolicy.standard();
    private UnraisableHandler handler = UnraisableHandler.standardError();
    private @Nullable Executor executor;
    private boolean onDemand;
    private long idleMillis = IDLE_MILLIS;
    private Exit exit = Exit.OF_THE_PROCESS;

    private Builder() {}

    /** Names the domain, and with it its threads: {@code weakref-} and this name. */
    public Builder name(String name) {
      this.name = requireNonNull(name, "name");
      return this;
    }

    /** Chooses which objects can be referred to. */
    public Builder policy(ReferencePolicy policy) {
      this.policy = requireNonNull(policy, "policy");
      return this;
    }

    /** Chooses who takes the errors of callbacks. */
    public Builder unraisableHandler(UnraisableHandler handler) {
      this.handler = requireNonNull(handler, "handler");
      return this;
    }

    /**
     * Runs callbacks on an executor: one task for each referent that has any. If the executor
     * rejects the task, its callbacks do not run; each is reported with the rejection.
     */
    public Builder callbacksOn(Executor executor) {
      this.executor = requireNonNull(executor, "executor");
      onDemand = false;
      return this;
    }

    /** Runs callbacks only within {@link WeakDomain#runDueCallbacks}, without any thread. */
    public Builder callbacksOnDemand() {
      executor = null;
      onDemand = true;
      return this;
    }

    /** For tests: how long the thread outlives the last tracker. */
    Builder idleMillis(long idleMillis) {
      this.idleMillis = idleMillis;
      return this;
    }

    /** For tests: whose end runs the finalizers. */
    Builder exit(Exit exit) {
      this.exit = exit;
      return this;
    }

    /** Makes the domain. */
    public WeakDomain build() {
      return new WeakDomain(this);
    }
  }
}
