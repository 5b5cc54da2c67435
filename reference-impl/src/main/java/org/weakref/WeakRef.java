package org.weakref;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * A weak reference with an optional callback, a hash and an equality that follow its referent.
 *
 * <p>It is made by {@link #of(Object)} and {@link #of(Object, WeakCallback)}, by a {@link
 * WeakDomain}, or by the constructor of a subclass, which may carry further data and methods
 * ({@code ref-subclassable}, {@code ref-subclass-extra-attributes}). References have no ordering
 * ({@code ref-no-ordering-live}).
 *
 * <p>Thread-safe. Callbacks run on the thread that the {@link WeakDomain} of the reference names.
 *
 * @param <T> the type of the referent
 */
public class WeakRef<T> extends WeakReference<T> {

  private static final VarHandle HASH;

  /** Marks a hash that has been computed, so that 0 stands for one that has not. */
  private static final long HASHED = 1L << Integer.SIZE;

  static {
    try {
      HASH = MethodHandles.lookup().findVarHandle(WeakRef.class, "hash", long.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private volatile @Nullable WeakCallback<?> callback;
  private volatile long hash;

  /**
   * Makes a reference without a callback in {@link WeakDomain#common()}. Unlike those of {@link
   * #of(Object)}, references of subclasses are never shared ({@code
   * ref-subclass-instances-distinct}).
   *
   * @throws NotReferenceableException if the policy refuses the referent
   * @throws NullPointerException if the referent is null
   */
  protected WeakRef(T referent) {
    this(WeakDomain.common(), referent, null);
  }

  /**
   * Makes a reference in {@link WeakDomain#common()}.
   *
   * @param <R> the class under construction, or one above it: the callback will get this very
   *     instance, with all its data ({@code ref-subclass-callback-receives-subclass}). The compiler
   *     cannot check that {@code R} is no other class; with another one, the call fails with a
   *     {@link ClassCastException}, which is reported as an error of the callback.
   * @param callback runs once the referent is gone; null for none
   * @throws NotReferenceableException if the policy refuses the referent
   * @throws NullPointerException if the referent is null
   */
  protected <R extends WeakRef<T>> WeakRef(T referent, @Nullable WeakCallback<? super R> callback) {
    this(WeakDomain.common(), referent, callback);
  }

  /**
   * Makes a reference in a domain. Its constructor should hold the referent until it is done, as it
   * does when it is given one that others hold: otherwise the callback may meet an instance whose
   * constructor has not yet ended.
   *
   * @param <R> the class under construction, or one above it; see {@link #WeakRef(Object,
   *     WeakCallback)}
   * @param callback runs once the referent is gone; null for none
   * @throws NotReferenceableException if the domain's policy refuses the referent
   * @throws NullPointerException if the domain or the referent is null
   */
  // Registering needs the reference itself, and this is the one place that every subclass passes.
  @SuppressWarnings("this-escape")
  protected <R extends WeakRef<T>> WeakRef(
      WeakDomain domain, T referent, @Nullable WeakCallback<? super R> callback) {
    super(domain.admit(referent));
    this.callback = callback;
    domain.register(this, referent);
  }

  /** Makes the reference that a tracker shares, and lists itself. */
  WeakRef(Tracker listedBy, T referent) {
    super(referent);
    assert listedBy.refersTo(referent);
  }

  private WeakRef(T referent, boolean listed) {
    super(referent);
    assert !listed;
  }

  /** Makes a reference that no domain knows. */
  static <T> WeakRef<T> unlisted(T referent) {
    return new WeakRef<>(referent, false);
  }

  /**
   * Returns the reference without a callback to this referent: the same one again for as long as it
   * lives ({@code ref-reuse-without-callback}).
   *
   * @throws NotReferenceableException if the referent cannot be referred to weakly, such as an
   *     {@link Integer}
   * @throws NullPointerException if the referent is null
   */
  public static <T> WeakRef<T> of(T referent) {
    return WeakDomain.common().ref(referent);
  }

  /**
   * Returns a new reference ({@code ref-no-reuse-with-callback}) whose callback runs once the
   * referent is gone, on the daemon thread of {@link WeakDomain#common()}, if the reference is then
   * still held by someone ({@code callback-needs-kept-reference}).
   *
   * @param callback null for none: as {@link #of(Object)} ({@code
   *     ref-callback-none-is-no-callback})
   * @throws NotReferenceableException if the referent cannot be referred to weakly
   * @throws NullPointerException if the referent is null
   */
  public static <T> WeakRef<T> of(T referent, @Nullable WeakCallback<? super WeakRef<T>> callback) {
    return WeakDomain.common().ref(referent, callback);
  }

  /**
   * Returns the referent, or {@code null} once it has been collected, for good ({@code
   * ref-call-returns-referent}, {@code ref-dead-is-permanent}). The result is an ordinary strong
   * reference ({@code ref-call-result-is-strong}). A subclass may change what this method returns
   * ({@code ref-subclass-override-call}); nothing else here depends on it.
   */
  @Override
  public @Nullable T get() {
    return super.get();
  }

  /**
   * Returns the callback while the referent lives; {@code null} if there is none or the referent is
   * gone ({@code ref-callback-attribute}, {@code ref-callback-attribute-dead}).
   */
  public final @Nullable WeakCallback<?> callback() {
    WeakCallback<?> current = callback;
    return refersTo(null) ? null : current;
  }

  /**
   * Returns the referent's hash code, which is asked for once and kept beyond its death ({@code
   * ref-hash-equals-referent-hash}, {@code ref-hash-is-cached}, {@code ref-hash-survives-death}).
   * If several threads ask first at the same time, one answer is kept, and all of them return it.
   * What the referent's own {@code hashCode} throws reaches the caller, and is not kept ({@code
   * ref-unhashable-referent}).
   *
   * @throws IllegalStateException if asked for the first time after the referent was collected
   *     ({@code ref-hash-first-time-dead})
   */
  @Override
  public int hashCode() {
    long known = hash;
    return (int) (known != 0 ? known : firstHash());
  }

  private long firstHash() {
    T referent = super.get();
    if (referent == null) {
      long known = hash;
      if (known != 0) {
        return known;
      }
      throw new IllegalStateException(
          "no hash code: it was first asked for after the referent had been collected");
    }
    HASH.compareAndSet(this, 0L, HASHED | Integer.toUnsignedLong(referent.hashCode()));
    return hash;
  }

  /**
   * Tells whether the other object is a reference and, if both referents live, whether they are
   * equal: their {@code equals} decides, even if it is one and the same object ({@code
   * ref-eq-live-equal-referents}, {@code ref-eq-consults-referent-eq}). A dead reference equals
   * itself alone ({@code ref-eq-dead-self}, {@code ref-eq-dead-others}, {@code
   * ref-eq-dead-vs-live}). Callbacks and the class of the reference play no part ({@code
   * ref-eq-ignores-callback}, {@code ref-eq-subclass}), and nothing but a reference is ever equal
   * to one ({@code ref-eq-nonref}).
   */
  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof WeakRef<?> that)) {
      return false;
    }
    Object mine = referent();
    Object theirs = that.referent();
    return (mine != null && theirs != null) ? mine.equals(theirs) : this == that;
  }

  /** The referent, whatever a subclass makes of {@link #get}. */
  private @Nullable T referent() {
    return super.get();
  }

  /**
   * Returns this reference's class and identity and those of its referent, or that it is dead. It
   * calls no method of the referent and never throws ({@code ref-repr-never-raises}, {@code
   * ref-str-is-not-referent-str}).
   */
  @Override
  public String toString() {
    T referent = referent();
    return Identity.of(this) + (referent == null ? " (dead)" : " to " + Identity.of(referent));
  }

  /**
   * Always refuses: a reference may be shared, and all references to one referent die together
   * ({@code ref-all-refs-die-together}). To be rid of a reference, drop it.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public final void clear() {
    throw new UnsupportedOperationException("a weak reference dies with its referent only");
  }

  /**
   * Always refuses, as {@link #clear} does.
   *
   * @throws UnsupportedOperationException always
   */
  @Override
  public final boolean enqueue() {
    throw new UnsupportedOperationException("a weak reference dies with its referent only");
  }

  /** Returns the callback, if any, and lets go of it. */
  @Nullable WeakCallback<?> releaseCallback() {
    WeakCallback<?> released = callback;
    callback = null;
    return released;
  }
}
