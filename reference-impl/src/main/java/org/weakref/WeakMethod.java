package org.weakref;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A weak reference to a method that is bound to an object.
 *
 * <p>A bound method, such as {@code view::repaint}, is an object of its own that nobody else keeps:
 * a plain weak reference to it is soon dead ({@code weakmethod-plain-ref-dies}), and a strong one
 * keeps the view. A weak method refers weakly to the object, and to the function that binds a
 * method to it, and puts the bound method together again whenever it is asked ({@code
 * weakmethod-call-recreates-method}). That is what a list of listeners needs:
 *
 * <pre>{@code
 * List<WeakMethod<Consumer<Event>>> listeners = new CopyOnWriteArrayList<>();
 * listeners.add(WeakMethod.of(view, v -> v::onEvent, listeners::remove));
 * ...
 * for (WeakMethod<Consumer<Event>> listener : listeners) {
 *   Consumer<Event> method = listener.get();
 *   if (method != null) {
 *     method.accept(event);
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>It is dead once the object is collected ({@code weakmethod-dead-when-object-dies}), or the
 *       function is ({@code weakmethod-dead-when-function-dies}); then its callback runs, once
 *       ({@code weakmethod-callback-once}). A lambda that captures nothing lives as long as the
 *       code it stands in, so a weak method keeps no class loader either. <strong>One that captures
 *       something is an object that you must keep.</strong>
 *   <li>Live ones are equal if their objects and their functions are, by the {@code equals} of
 *       these ({@code weakmethod-eq-same-object-same-function}); a lambda equals itself alone, so
 *       keep it in a constant where equality matters. A dead one equals itself alone ({@code
 *       weakmethod-eq-dead-identity}), and keeps the hash that was asked for in time ({@code
 *       weakmethod-hash-dead}).
 *   <li>Each is an object of its own ({@code weakmethod-not-shared}), counted and listed among the
 *       references of its object. A subclass may carry data ({@code weakmethod-subclassable}).
 * </ul>
 *
 * <p>Thread-safe. Callbacks run where the {@link WeakDomain} says.
 *
 * @param <F> the functional interface of the bound method
 */
public class WeakMethod<F> {

  private static final VarHandle CALLBACK;

  /** Marks a hash that has been computed, so that 0 stands for one that has not. */
  private static final long HASHED = 1L << Integer.SIZE;

  static {
    try {
      CALLBACK =
          MethodHandles.lookup().findVarHandle(WeakMethod.class, "callback", WeakCallback.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private final WeakReference<Object> object;
  private final WeakReference<Function<Object, F>> function;
  private volatile @Nullable WeakCallback<?> callback;
  private volatile long hash;

  /**
   * Makes a weak method in a domain; see {@link #of(Object, Function, WeakCallback)}.
   *
   * @param <M> the class under construction, or one above it; see {@link WeakRef#WeakRef(Object,
   *     WeakCallback)}
   * @param callback runs once the object or the function is gone; null for none
   * @throws NotReferenceableException if the domain's policy refuses the object or the function
   * @throws NullPointerException if an argument but the callback is null
   */
  // Registering needs the weak method itself, and every subclass passes here.
  @SuppressWarnings("this-escape")
  protected <T, M extends WeakMethod<F>> WeakMethod(
      WeakDomain domain,
      T object,
      Function<? super T, ? extends F> function,
      @Nullable WeakCallback<? super M> callback) {
    // It will get this very object alone, and what it returns is only read.
    @SuppressWarnings("unchecked")
    Function<Object, F> binder =
        (Function<Object, F>) domain.admit(requireNonNull(function, "function"));
    this.object = new WeakReference<>(domain.admit(object));
    this.function = new WeakReference<>(binder);
    this.callback = callback;
    domain.register(this, object);
    domain.register(this, binder);
  }

  /**
   * Returns a weak method without a callback in {@link WeakDomain#common()}; see {@link #of(Object,
   * Function, WeakCallback)}.
   */
  public static <T, F> WeakMethod<F> of(T object, Function<? super T, ? extends F> function) {
    return WeakDomain.common().method(object, function, null);
  }

  /**
   * Returns a weak method in {@link WeakDomain#common()}.
   *
   * @param object what the method is bound to
   * @param function binds the method to the object it is given, such as {@code v -> v::repaint};
   *     never returns null, and is called anew for each {@link #get}
   * @param callback gets the weak method once the object or the function is gone ({@code
   *     weakmethod-callback}, {@code weakmethod-callback-on-function-death}), if the weak method is
   *     then still held by someone ({@code weakmethod-callback-cancelled}); null for none ({@code
   *     weakmethod-callback-none})
   * @throws NotReferenceableException if the object cannot be referred to weakly
   * @throws NullPointerException if an argument but the callback is null
   */
  public static <T, F> WeakMethod<F> of(
      T object,
      Function<? super T, ? extends F> function,
      @Nullable WeakCallback<? super WeakMethod<F>> callback) {
    return WeakDomain.common().method(object, function, callback);
  }

  /**
   * Returns the method bound to the object, perhaps a new one each time ({@code
   * weakmethod-new-method-each-call}), which holds the object strongly; null once the object or the
   * function has been collected, for good. What the function throws reaches the caller.
   */
  public @Nullable F get() {
    Object itself = object.get();
    Function<Object, F> binder = function.get();
    return itself == null || binder == null
        ? null
        : requireNonNull(binder.apply(itself), "the function of a weak method returned null");
  }

  /**
   * Returns a hash code of the object and the function, by the {@code hashCode} of these; it is
   * asked for once and kept beyond their death.
   *
   * @throws IllegalStateException if asked for the first time when dead
   */
  @Override
  public int hashCode() {
    if (hash == 0) {
      Object itself = object.get();
      Object binder = function.get();
      if (itself == null || binder == null) {
        throw new IllegalStateException(
            "no hash code: it was first asked for after the weak method had died");
      }
      hash = HASHED | Integer.toUnsignedLong(31 * itself.hashCode() + binder.hashCode());
    }
    return (int) hash;
  }

  /**
   * Tells whether the other object is a weak method of an equal function and an equal object, all
   * of them alive, or this one. Never equal to a bound method or a plain reference ({@code
   * weakmethod-eq-method-object}, {@code weakmethod-eq-plain-ref}).
   */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof WeakMethod<?> that)) {
      return false;
    }
    Object mine = object.get();
    Object theirs = that.object.get();
    Object myFunction = function.get();
    Object theirFunction = that.function.get();
    if (mine == null || theirs == null || myFunction == null || theirFunction == null) {
      return this == that;
    }
    return myFunction.equals(theirFunction) && mine.equals(theirs);
  }

  /** Returns this weak method's identity and that of its object, or that it is dead. */
  @Override
  public String toString() {
    Object itself = function.refersTo(null) ? null : object.get();
    return Identity.of(this) + (itself == null ? " (dead)" : " of " + Identity.of(itself));
  }

  /** Returns the callback, if any, to one caller alone: object and function may die together. */
  @Nullable WeakCallback<?> releaseCallback() {
    return callback == null ? null : (WeakCallback<?>) CALLBACK.getAndSet(this, null);
  }
}
